/// How much downtime a target allows over time that has data, and how much of that was used.
package struct ErrorBudget: Sendable, Equatable {
  /// Seconds that have data.
  private let observed: Int
  /// In hundred-thousandths of a second: observed seconds times what the target leaves of 100,000.
  private let allowance: Int
  /// Weighted downtime in millionths of a second.
  private let used: Int

  private init(observed: Int, allowance: Int, used: Int) {
    self.observed = observed
    self.allowance = allowance
    self.used = used
  }

  /// nil without a target or data. `target` is in thousandths of a percent.
  package init?(_ uptime: Uptime, target: Int?) {
    guard let target, uptime.observed > 0 else { return nil }
    self.init(
      observed: uptime.observed, allowance: uptime.observed * (100_000 - target), used: uptime.weightedDowntime)
  }

  /// In seconds.
  package var allowed: Int { allowance / 100_000 }

  /// In seconds; negative when more than allowed was used.
  package var left: Int { allowed - used / 1_000_000 }

  /// Whether the downtime is within what the target allows.
  package var isKept: Bool { used <= allowance * 10 }

  /// The used part of the budget in thousandths of a percent, rounded up, so that more than 100,000 means that the target
  /// was missed; nil when nothing is allowed and something was used.
  package var burn: Int? {
    guard used > 0 else { return 0 }
    guard allowance > 0 else { return nil }
    return Int((Int128(used) * 10_000 + Int128(allowance) - 1) / Int128(allowance))
  }

  /// The target in thousandths of a percent; of several together the mean of theirs by observed time, rounded down.
  package var target: Int { 100_000 - (allowance + observed - 1) / observed }

  /// Of several together, or of one over several stretches of time.
  static func + (left: Self, right: Self) -> Self {
    ErrorBudget(
      observed: left.observed + right.observed, allowance: left.allowance + right.allowance,
      used: left.used + right.used)
  }
}
