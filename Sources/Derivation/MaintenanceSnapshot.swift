package import StatusModel

/// One maintenance at one instant; of a repeating one the occurrence that matters now.
package struct MaintenanceSnapshot: Sendable, Equatable {
  /// Without the updates that lie after now.
  package let maintenance: Maintenance
  package let state: UpdateState
  /// The occurrence that runs now, else the next one that is not cancelled, else the last.
  /// Moved by updates: one that says in progress or completed earlier or later than planned counts.
  package let window: MaintenanceWindow
  /// Every occurrence, oldest first, that has begun or is cancelled, and the next twelve.
  package let occurrences: [MaintenanceWindow]
  /// Of all occurrences up to now, one for every component that the post names.
  package let effects: [ComponentEffect]

  package var isPlanned: Bool { state == .scheduled }
  package var isRunning: Bool { state == .inProgress || state == .verifying }
}
