import Content
import Diagnostics
import Loading
import StatusModel

/// Posts of a site of Kansas City with the components alpha, beta and gamma.
enum Sample {
  static let zone = ZoneCatalog.zone(named: "America/Chicago") ?? .utc

  static func context(_ words: [(word: String, meaning: HeadingVocabulary.Meaning)] = []) -> ContentContext {
    let components = ["alpha", "beta", "gamma"].map { Component(id: $0, name: $0) }
    let settings = SiteSettings(
      title: "Status", url: "https://status.example.com/", timeZone: zone, components: components)
    return ContentContext(settings: settings, vocabulary: HeadingVocabulary(words + HeadingVocabulary.english))
  }

  static func file(_ text: String, as kind: PostKind = .incident) -> PostFile {
    file(Array(text.utf8), as: kind)
  }

  static func file(_ bytes: [UInt8], as kind: PostKind = .incident) -> PostFile {
    let path = "\(kind.folder)/outage.md"
    return PostFile(kind: kind, path: path, file: SourceFile(path: "content/\(path)", bytes: bytes))
  }

  static func outline(_ text: String, as kind: PostKind = .incident) -> PostOutline? {
    PostOutline.read(file(text, as: kind), context: context()).outline
  }

  /// An incident with a title, some keys and a body.
  static func incident(keys: String = "started: 2023-07-05 14:02", _ body: String) -> String {
    "---\ntitle: Outage\n\(keys)\n---\n\(body)"
  }

  static func instant(_ text: String) -> Instant { Moment.instant(text, in: zone) ?? Instant(seconds: 0) }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
