/// Downtime within a stretch of time that has data.
package struct Uptime: Sendable, Equatable {
  /// Seconds that have data; 0 is "no data".
  package var observed: Int
  /// Seconds in each status, indexed by `ComponentStatus.rawValue`; they add up to `observed`.
  package var seconds: [Int]
  /// Weighted downtime in millionths of a second, at most `observed` × 1,000,000.
  package var weightedDowntime: Int

  package init(observed: Int, seconds: [Int], weightedDowntime: Int) {
    self.observed = observed
    self.seconds = seconds
    self.weightedDowntime = weightedDowntime
  }

  package static let noData = Uptime(observed: 0, seconds: [0, 0, 0, 0, 0], weightedDowntime: 0)

  /// In thousandths of a percent, rounded down so that 100,000 means no downtime at all; nil without data.
  package var milliPercent: Int? {
    guard observed > 0 else { return nil }
    let whole = observed * 1_000_000
    return Int((Int128(whole) - Int128(weightedDowntime)) * 100_000 / Int128(whole))
  }
}
