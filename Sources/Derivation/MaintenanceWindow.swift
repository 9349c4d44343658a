package import StatusModel

/// One occurrence of a maintenance.
package struct MaintenanceWindow: Sendable, Equatable {
  package let start: Instant
  /// One that overruns keeps its planned end, which has passed, until it is over.
  package let end: Instant
  package let state: UpdateState
  /// Whether it runs or ever ran; one that was cancelled or completed beforehand did not.
  package let hasBegun: Bool

  package var isRunning: Bool { state == .inProgress || state == .verifying }
}
