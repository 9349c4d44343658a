internal import StatusModel

extension Instant {
  /// The end of what still lasts. Later than every date, and far enough from `Int.max` to be subtracted from safely.
  static let endOfTime = Instant(seconds: 1 << 60)
}
