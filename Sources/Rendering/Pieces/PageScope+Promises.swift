import Derivation
import StatusModel

extension PageScope {
  /// When the next update is promised; a promise that passed says so.
  func promise(_ instant: Instant) -> String {
    let isOverdue = instant < site.snapshot.now
    return words(isOverdue ? "incident.next_update_overdue" : "incident.next_update", time: instant)
  }
}
