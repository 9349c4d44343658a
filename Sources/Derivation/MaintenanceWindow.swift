package import StatusModel

/// One occurrence of a maintenance.
package struct MaintenanceWindow: Sendable, Equatable {
  /// As the front matter has it, whatever its updates say.
  package let planned: PlannedOccurrence
  package let start: Instant
  /// One that overruns keeps its planned end, which has passed, until it is over.
  package let end: Instant
  package let state: UpdateState
  /// Whether it runs or ever ran; one that was cancelled or completed beforehand did not.
  package let hasBegun: Bool
  /// Whether it begins, or ends, without an update that says so.
  package let beganByClock: Bool
  package let endedByClock: Bool

  /// `planned` is nil where all goes as planned.
  init(
    planned: PlannedOccurrence? = nil, start: Instant, end: Instant, state: UpdateState, hasBegun: Bool,
    beganByClock: Bool = false, endedByClock: Bool = false
  ) {
    self.planned = planned ?? PlannedOccurrence(start: start, end: end)
    self.start = start
    self.end = end
    self.state = state
    self.hasBegun = hasBegun
    self.beganByClock = beganByClock
    self.endedByClock = endedByClock
  }

  package var isRunning: Bool { state == .inProgress || state == .verifying }
}
