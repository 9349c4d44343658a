import Derivation
import RichText
import StatusModel

/// What a postmortem comes down to, in a few sentences.
struct ReviewDigest {
  private static let limit = 320

  /// Without markup; nil when the incident says nothing at all.
  let summary: String?
  /// nil when no section is called so.
  let cause: (text: String, anchor: String)?

  init(of snapshot: IncidentSnapshot, _ postmortem: Postmortem, in locale: Locale) {
    let sections = postmortem.body.sections
    let find = { (key: String) in
      sections.first { section in locale.words(at: key).contains(where: section.isTitled) }
    }
    summary =
      find("heading.summary").flatMap { Self.words(of: $0.body) } ?? Self.words(of: postmortem.body.opening)
      ?? snapshot.excerpt
    cause = find("heading.root_cause").flatMap { section in Self.words(of: section.body).map { ($0, section.anchor) } }
  }

  /// Up to the first table, whose cells make no sentence.
  private static func words(of text: RichText) -> String? {
    Excerpt.of(RichText(Array(text.nodes.prefix { $0 != .open(.table) })), limit: limit)
  }
}
