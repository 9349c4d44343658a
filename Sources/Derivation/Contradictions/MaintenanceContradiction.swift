package import StatusModel

/// An update of a maintenance that does not fit the times it is planned for. The number is its place in the updates.
package enum MaintenanceContradiction: Sendable, Equatable {
  /// It says that the work begins, more than a day before it is to.
  case begunLongBeforeStart(Int)
  /// It says that the work is done, before it was to begin, and none said that it had begun.
  case completedBeforeStart(Int)
  /// It speaks of work to come, after it has begun by the clock.
  case scheduledAfterStart(Int)
  /// It is the first that says that the work is being done, after it was to end.
  case begunAfterEnd(Int)
}

extension Maintenance {
  /// In seconds: who begins a day early does so on another day than readers were told.
  private static let earliest = 86_400

  /// The first one; nil also for a maintenance that repeats, whose updates speak of occurrences that move.
  package var contradiction: MaintenanceContradiction? {
    guard recurrence == nil else { return nil }
    var wasBegun = false
    var wasCancelled = false
    for (place, update) in updates.enumerated() where !update.keepsState {
      switch update.state {
      case .inProgress, .verifying:
        if starts.seconds(since: update.at) > Self.earliest { return .begunLongBeforeStart(place) }
        if !wasBegun && update.at > ends { return .begunAfterEnd(place) }
        wasBegun = true
      case .completed where !wasBegun && update.at < starts: return .completedBeforeStart(place)
      case .scheduled where !wasCancelled && update.at > starts: return .scheduledAfterStart(place)
      case .cancelled: wasCancelled = true
      default: break
      }
    }
    return nil
  }
}
