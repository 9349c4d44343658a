/// The documents of the status API, version 2, by their path below `api/v2/`.
enum StatusAPIEndpoint: String, CaseIterable, Sendable {
  case summary = "summary.json"
  case status = "status.json"
  case components = "components.json"
  case incidents = "incidents.json"
  case unresolvedIncidents = "incidents/unresolved.json"
  case maintenances = "scheduled-maintenances.json"
  case upcomingMaintenances = "scheduled-maintenances/upcoming.json"
  case activeMaintenances = "scheduled-maintenances/active.json"

  /// From the site's root.
  var path: String { "api/v2/" + rawValue }
}
