import Derivation
import Mustache
import StatusModel

/// `/embed/`: the sentence and what is wrong, small enough for a frame on another site. It is a document of its own,
/// without script, navigation and the site's style sheet. Its links leave the frame.
struct EmbedPage: MustacheParent {
  static let template = "embed"
  static let path = "embed/"
  /// The most incidents that it lists.
  private static let limit = 3

  let styleSheet: StyleSheet
  let scope: PageScope

  private var snapshot: StatusSnapshot { scope.site.snapshot }
  private var tone: ComponentStatus { snapshot.overall.level.tone }

  func child(named name: String) -> Any? {
    switch name {
    case "siteTitle": scope.site.settings.title
    case "icon": scope.href(ImagePath.icon)
    case "styleSheet": scope.href(styleSheet.path)
    case "front": scope.href(Permalink.front)
    case "tone": tone.word
    case "shapeHTML": StatusShape.svg(tone)
    case "sentence": scope.locale.sentence(for: snapshot.overall.level)
    case "asOfHTML": scope.words("overall.as_of", time: snapshot.now)
    case "openHTML": open
    default: nil
    }
  }

  /// The gravest first.
  private var open: String? {
    let open = snapshot.incidents.filter(\.isOpen)
    guard !open.isEmpty else { return nil }
    let byImpact = Impact.allCases.reversed().flatMap { impact in open.filter { $0.impact == impact } }
    var writer = MarkupWriter()
    for incident in byImpact.prefix(Self.limit) {
      let identity = incident.incident.identity
      write(identity.title, to: Permalink.incident(identity.slug), in: &writer)
    }
    if open.count > Self.limit {
      write(scope.locale.text("embed.more", count: open.count - Self.limit), to: Permalink.front, in: &writer)
    }
    return writer.string
  }

  private func write(_ words: String, to path: String, in writer: inout MarkupWriter) {
    writer.markup("<li><a target=\"_top\"")
    writer.link("href", scope.href(path))
    writer.markup(">")
    writer.text(words)
    writer.markup("</a></li>\n")
  }
}
