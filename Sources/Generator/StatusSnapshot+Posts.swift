import Authoring
import Derivation
import StatusModel

/// What a snapshot says of one post, by its file as messages name it.
extension StatusSnapshot {
  /// nil when the post is shown nowhere, or has no state.
  func state(ofPostAt path: String) -> UpdateState? { incident(at: path)?.state ?? maintenance(at: path)?.state }

  func componentsNamed(byPostAt path: String) -> [Component.Index] {
    (incident(at: path)?.effects ?? maintenance(at: path)?.effects ?? []).map(\.component)
  }

  /// In the site's zone.
  func promise(ofPostAt path: String) -> String? {
    let promise = incident(at: path)?.nextUpdate ?? maintenance(at: path)?.nextUpdate
    return promise.map { TimeWriter(zone: settings.timeZone).dated($0) }
  }

  private func incident(at path: String) -> IncidentSnapshot? {
    incidents.first { $0.incident.identity.source.utf8.elementsEqual(path.utf8) }
  }

  private func maintenance(at path: String) -> MaintenanceSnapshot? {
    maintenances.first { $0.maintenance.identity.source.utf8.elementsEqual(path.utf8) }
  }
}

extension ComponentStatus {
  /// For people.
  var title: String { word.readable }
}

extension UpdateState {
  /// For people.
  var title: String { word.readable }
}

extension String {
  /// A word of the status API as people write it: `partial outage`.
  fileprivate var readable: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }
}
