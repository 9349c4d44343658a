import Content
import Derivation
import Diagnostics
import StatusModel

/// Work begins and ends when it was to, or readers are told.
struct MaintenanceTimesRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    site.snapshot.maintenances.compactMap { maintenance in
      let isOverdue = isOverdue(maintenance, at: site.now)
      let contradiction = maintenance.maintenance.contradiction
      guard isOverdue || contradiction != nil, let places = site.places(of: maintenance.maintenance.identity) else {
        return nil
      }
      return isOverdue ? overdue(maintenance, places) : contradiction.map { warning($0, places) }
    }
  }

  /// Whether it goes on past its planned end. One whose next update is promised keeps readers informed.
  private func isOverdue(_ maintenance: MaintenanceSnapshot, at now: Instant) -> Bool {
    maintenance.isRunning && maintenance.window.planned.end < now
      && maintenance.nextUpdate.map { $0 < now } ?? true
  }

  private func overdue(_ maintenance: MaintenanceSnapshot, _ places: PostPlaces) -> Diagnostic {
    places.warning(
      .overrunningMaintenance, "the work goes on past its end, and nobody says until when",
      hint: "add 'Completed', or an update with 'next'",
      at: places.lastUpdate(of: maintenance.maintenance.updates.count),
      related: [places.related("it was to end here", at: places.value("ends"))])
  }

  private func warning(_ contradiction: MaintenanceContradiction, _ places: PostPlaces) -> Diagnostic {
    let start = places.related("it begins here", at: places.value("starts"))
    let end = places.related("it ends here", at: places.value("ends"))
    let (update, message, related) =
      switch contradiction {
      case .begunLongBeforeStart(let update):
        (update, "the work begins more than a day before 'starts'", start)
      case .completedBeforeStart(let update):
        (update, "the work is completed before 'starts', and no update says that it began", start)
      case .scheduledAfterStart(let update):
        (update, "the work is said to be scheduled, and has begun by the clock", start)
      case .begunAfterEnd(let update):
        (update, "the first word of the work in progress comes after 'ends', when it was over by the clock", end)
      }
    return places.warning(
      .timeOutsideMaintenance, message, hint: "correct one of them", at: places.lastUpdate(of: update + 1),
      related: [related])
  }
}
