import Derivation
import StatusModel

extension ComponentEffect {
  /// What the post made of the component from `instant` on.
  func status(at instant: Instant) -> ComponentStatus {
    guard let last = intervals.last, instant < last.end else { return current }
    return intervals.last { $0.start <= instant }?.status ?? .operational
  }
}
