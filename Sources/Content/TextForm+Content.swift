package import FrontMatter

/// The forms of texts in settings and posts.
extension TextForm {
  /// A word of an address: a slug, an id, a tag.
  package static let slug = TextForm(pattern: "^[a-z0-9-]+$", allowsNumber: true)
  /// A component's id.
  package static let identifier = TextForm(pattern: "^[a-z0-9-]{1,100}$", allowsNumber: true)
  /// A day with a time, and a zone if it is not the site's.
  package static let moment = TextForm(
    pattern: "^ *[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt]| +)[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)? *([A-Za-z+-].*)?$")
  /// The same, or a day alone.
  package static let dayOrMoment = TextForm(
    pattern:
      "^ *[0-9]{4}-[0-9]{2}-[0-9]{2} *$|\(moment.pattern)")
  package static let day = TextForm(pattern: "^ *[0-9]{4}-[0-9]{2}-[0-9]{2} *$")
  /// An address with its scheme.
  package static let address = TextForm(pattern: "^ *[A-Za-z]+:")
  /// The same, protected on its way.
  package static let safeAddress = TextForm(pattern: "^ *([Hh][Tt][Tt][Pp][Ss]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):")
  /// Where a site stands.
  package static let siteAddress = TextForm(
    pattern: "^https?://[A-Za-z0-9\\[][A-Za-z0-9.:\\[\\]-]*(/[A-Za-z0-9/._~%-]*)?$")
  package static let languageTag = TextForm(pattern: "^[A-Za-z0-9-]{2,35}$")
  package static let color = TextForm(pattern: "^#[0-9A-Fa-f]{6}$")
  /// An IANA name.
  package static let timeZone = TextForm(pattern: "^(UTC|GMT|[A-Za-z_]+/[A-Za-z0-9_+/-]+)$")
  package static let recurrence = TextForm(pattern: "^([Rr][Rr][Uu][Ll][Ee]:)?[A-Za-z]+=[A-Za-z0-9=;,+-]+$")
}
