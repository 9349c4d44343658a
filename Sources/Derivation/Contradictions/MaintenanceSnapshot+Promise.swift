package import StatusModel

extension MaintenanceSnapshot {
  /// The last update's promise of another, while the work that it speaks of is still to come or in progress.
  package var nextUpdate: Instant? {
    guard !state.isFinal, let last = maintenance.updates.last else { return nil }
    let isOver = occurrences.contains { $0.state.isFinal && last.at <= $0.end }
    return isOver ? nil : last.nextUpdate
  }
}
