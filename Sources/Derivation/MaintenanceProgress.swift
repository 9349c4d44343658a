internal import StatusModel

/// All occurrences of a maintenance, taken to one instant by their updates and by the clock.
struct MaintenanceProgress {
  /// Oldest first.
  private(set) var occurrences: [OccurrenceProgress]
  /// The place of the one that goes on past its planned end.
  private var overrunning: Int?

  /// From a maintenance without updates that lie after `now`.
  init(of maintenance: Maintenance, in zone: TimeZoneRules, at now: Instant) {
    let expansion = RecurrenceExpansion(of: maintenance, in: zone, at: now)
    occurrences = expansion.occurrences.map(OccurrenceProgress.init)
    for update in maintenance.updates where update.at >= expansion.keptSince ?? update.at { take(update) }
    for index in occurrences.indices { occurrences[index].advance(to: now) }
  }

  private mutating func take(_ update: Update) {
    guard !occurrences.isEmpty else { return }
    let index = place(of: update)
    occurrences[index].advance(to: update.at)
    occurrences[index].take(update)
    overrunning = occurrences[index].isOverrunning ? index : nil
  }

  /// The occurrence that an update speaks of: one that overruns, else the first that ends at or after it.
  ///
  /// Between two occurrences, two kinds of words speak of the one before: that it is completed, and, when it was said
  /// to be in progress and not to be over, that it still is; unless the next is nearer, which then begins early.
  private mutating func place(of update: Update) -> Int {
    if let overrunning { return overrunning }
    let next = min(firstEnding(atOrAfter: update.at), occurrences.count - 1)
    guard next > 0, !update.keepsState else { return next }
    occurrences[next - 1].advance(to: update.at)
    occurrences[next].advance(to: update.at)
    guard occurrences[next].state == .scheduled else { return next }
    switch update.state {
    case .completed: return next - 1
    case .inProgress, .verifying: return speaksOfOverrun(update, before: next) ? next - 1 : next
    default: return next
    }
  }

  private func speaksOfOverrun(_ update: Update, before next: Int) -> Bool {
    let previous = occurrences[next - 1]
    guard previous.lastWord == .inProgress || previous.lastWord == .verifying else { return false }
    return update.at.seconds(since: previous.planned.end) < occurrences[next].planned.start.seconds(since: update.at)
  }

  private func firstEnding(atOrAfter instant: Instant) -> Int {
    occurrences.countAtFront { $0.planned.end < instant }
  }
}
