import Derivation
import JSON
import StatusModel

extension SiteAPI {
  func maintenance(_ snapshot: MaintenanceSnapshot) -> JSONValue {
    let maintenance = snapshot.maintenance
    let identity = maintenance.identity
    return .object([
      ("slug", .string(identity.slug)), ("status_api_id", .string(StatusAPIIdentifier.maintenance(identity))),
      ("title", .string(identity.title)), ("url", address(Permalink.maintenance(identity.slug))),
      ("tags", .strings(identity.tags)), ("state", .string(snapshot.state.word)),
      ("starts", .time(snapshot.window.start)), ("ends", .time(snapshot.window.end)),
      ("repeat", .optional(maintenance.recurrence?.text)),
      ("occurrences", .array(snapshot.occurrences.suffix(Self.occurrenceLimit).map(occurrence))),
      ("update_count", .integer(maintenance.updates.count)), ("components", .array(snapshot.effects.map(effect))),
    ])
  }

  private func occurrence(_ window: MaintenanceWindow) -> JSONValue {
    .object([
      ("starts", .time(window.start)), ("ends", .time(window.end)), ("state", .string(window.state.word)),
      ("has_begun", .boolean(window.hasBegun)),
    ])
  }
}
