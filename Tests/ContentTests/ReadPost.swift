import Diagnostics
import StatusModel
import TestSupport

@testable import Content
@testable import Loading

/// One post, read in a site of Kansas City with the components a, b and c.
struct ReadPost {
  static let zone = ZoneCatalog.zone(named: "America/Chicago") ?? .utc

  let text: MarkedText
  let post: ParsedPost?
  let diagnostics: [Diagnostic]

  init(_ text: String, as kind: PostKind = .incident, limits: ContentLimits = ContentLimits(), name: String = "outage")
  {
    let path = "\(kind.folder)/\(name).md"
    self.text = MarkedText(text, path: "content/\(path)")
    let file = PostFile(kind: kind, path: path, file: self.text.file)
    (post, diagnostics) = PostReader.read(file, context: Self.context(limits))
  }

  /// An incident with a title, some keys and a body.
  init(keys: String = "started: 2023-07-05 14:02", body: String, as kind: PostKind = .incident) {
    self.init("---\ntitle: Outage\n\(keys)\n---\n\(body)\n", as: kind)
  }

  static func context(_ limits: ContentLimits = ContentLimits()) -> ContentContext {
    let components = ["alpha", "beta", "gamma"].map { Component(id: $0, name: $0) }
    let settings = SiteSettings(
      title: "Status", url: "https://status.example.com/", timeZone: zone, components: components)
    let german: [(word: String, meaning: HeadingVocabulary.Meaning)] = [
      ("Behoben", .state(.resolved)), ("Läuft", .state(.inProgress)), ("Ursache gefunden", .state(.identified)),
    ]
    return ContentContext(
      settings: settings, limits: limits, vocabulary: HeadingVocabulary(german + HeadingVocabulary.english))
  }

  var incident: Incident? { if case .incident(let incident)? = post?.content { incident } else { nil } }
  var maintenance: Maintenance? { if case .maintenance(let maintenance)? = post?.content { maintenance } else { nil } }
  var announcement: Announcement? { if case .announcement(let news)? = post?.content { news } else { nil } }
  var updates: [Update] { incident?.updates ?? maintenance?.updates ?? [] }

  /// Such as "investigating 07-05 14:20", in the site's zone, oldest first.
  var course: [String] { updates.map { "\($0.state.word) \(Self.clock($0.at))" } }

  /// Component letters with statuses, such as "alpha=operational", update by update.
  var changes: [String] { updates.map { Self.words($0.changes) } }

  static func words(_ changes: [ComponentChange]) -> String {
    changes.map { "\(["alpha", "beta", "gamma"][$0.component])=\($0.status.word)" }.joined(separator: " ")
  }

  static func clock(_ instant: Instant?) -> String {
    guard let instant else { return "nil" }
    let civil = zone.civil(instant)
    let parts = [civil.date.month, civil.date.day, civil.hour, civil.minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(parts[0])-\(parts[1]) \(parts[2]):\(parts[3])"
  }

  static func utc(_ text: String) -> Instant? { Moment.instant(text, in: .utc) }
}
