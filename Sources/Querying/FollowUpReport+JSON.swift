internal import Derivation
package import JSON
internal import StatusModel

extension FollowUpReport {
  /// For programs; members may be added.
  package var json: JSONValue {
    .object([("now", .string(snapshot.now.rfc3339)), ("follow_ups", .array(followUps.map(value)))])
  }

  private func value(_ item: FollowUpSnapshot) -> JSONValue {
    let identity = incident(of: item).identity
    return .object([
      ("number", .integer(item.number)), ("text", .string(item.followUp.text)), ("state", .string(item.state.rawValue)),
      ("owner", .optional(item.followUp.owner)), ("due", .optional(item.followUp.due?.rfc3339)),
      ("done", .optional(item.state == .done ? item.followUp.done?.rfc3339 : nil)),
      ("since", .string(item.since.rfc3339)), ("days_open", item.daysOpen.map { .integer($0) } ?? .null),
      ("incident", .string(identity.slug)), ("file", .string(identity.source)),
      (
        "components",
        .array(snapshot.incidents[item.incident].effects.map { .string(snapshot.settings.components[$0.component].id) })
      ),
    ])
  }
}
