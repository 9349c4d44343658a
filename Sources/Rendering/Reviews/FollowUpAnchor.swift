import Derivation
import StatusModel

/// Names of parts of the page of follow-ups, for links.
enum FollowUpAnchor {
  static func task(_ snapshot: FollowUpSnapshot, of incident: Incident) -> String {
    "task-\(incident.identity.slug)-\(snapshot.place + 1)"
  }

  static func component(_ component: Component) -> String { "component-\(component.id)" }

  /// The same for spellings that differ in case or space alone.
  static func owner(_ name: String) -> String {
    let words = name.lowercased().utf8.split { $0 <= 0x20 }.map { String(decoding: Array($0), as: UTF8.self) }
    return "owner-" + words.joined(separator: "-")
  }
}
