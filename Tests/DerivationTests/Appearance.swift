import StatusModel

@testable import Derivation

/// All of a snapshot that does not grow with every second.
struct Appearance: Equatable {
  private let level: OverallStatus
  private let statuses: [ComponentStatus]
  private let since: [Instant?]
  private let incidents: [Incident]
  private let states: [UpdateState]
  private let resolved: [Instant?]
  private let windows: [MaintenanceWindow]
  private let maintenanceUpdates: [[Update]]
  private let announcements: [Bool]
  private let days: [DayDigest]
  private let months: [CivilMonth]

  init(of snapshot: StatusSnapshot) {
    level = snapshot.overall
    statuses = snapshot.components.map(\.status)
    since = snapshot.components.map(\.since)
    incidents = snapshot.incidents.map(\.incident)
    states = snapshot.incidents.map(\.state)
    resolved = snapshot.incidents.map(\.resolved)
    windows = snapshot.maintenances.flatMap(\.occurrences)
    maintenanceUpdates = snapshot.maintenances.map(\.maintenance.updates)
    announcements = snapshot.announcements.map(\.isCurrent)
    days = snapshot.days
    months = snapshot.months.map(\.month)
  }
}
