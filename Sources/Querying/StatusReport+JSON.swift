package import JSON
internal import StatusModel

extension StatusReport {
  /// For programs; members may be added.
  package var json: JSONValue {
    .object([
      ("title", .string(title)), ("url", .string(url)), ("indicator", .string(indicator)),
      ("description", .string(description)), ("updated", .optional(updated?.rfc3339)),
      ("is_operational", .boolean(isOperational)), ("components", .array(components.map(Self.json))),
      ("incidents", .array(incidents.map(Self.json))), ("maintenances", .array(maintenances.map(Self.json))),
    ])
  }

  private static func json(_ component: Component) -> JSONValue {
    .object([
      ("id", .string(component.id)), ("name", .string(component.name)), ("group", .optional(component.group)),
      ("status", .string(component.status.word)),
    ])
  }

  private static func json(_ incident: Incident) -> JSONValue {
    .object([
      ("title", .string(incident.title)), ("impact", .string(incident.impact)), ("state", .string(incident.state)),
      ("updated", .string(incident.updated.rfc3339)), ("words", .string(incident.words)),
      ("next_update", .optional(incident.nextUpdate?.rfc3339)), ("url", .string(incident.url)),
      ("components", .array(incident.components.map { .string($0) })),
    ])
  }

  private static func json(_ maintenance: Maintenance) -> JSONValue {
    .object([
      ("title", .string(maintenance.title)), ("state", .string(maintenance.state)),
      ("starts", .string(maintenance.starts.rfc3339)), ("ends", .string(maintenance.ends.rfc3339)),
      ("url", .string(maintenance.url)), ("components", .array(maintenance.components.map { .string($0) })),
    ])
  }
}
