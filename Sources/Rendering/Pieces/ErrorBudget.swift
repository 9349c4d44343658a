import Derivation
import StatusModel

/// How much downtime a component's target allows over the days of its report, and how much of that is left.
struct ErrorBudget: Equatable {
  /// In seconds.
  let allowed: Int
  /// In seconds; negative when more than allowed was used.
  let left: Int

  /// nil without a target or data. `target` is in thousandths of a percent.
  init?(_ uptime: Uptime, target: Int?) {
    guard let target, uptime.observed > 0 else { return nil }
    allowed = uptime.observed * (100_000 - target) / 100_000
    left = allowed - uptime.weightedDowntime / 1_000_000
  }

  func words(in scope: PageScope) -> String {
    let key = left < 0 ? "budget_overspent" : left == allowed ? "budget_whole" : "budget_left"
    return scope.locale.pattern("uptime." + key).markup([
      "left": scope.duration(abs(left)), "budget": scope.duration(allowed),
    ])
  }

  /// A bar that is as full as the budget; the words beside it say the same.
  var bar: String {
    let width = allowed > 0 ? max(0, left) * 100 / allowed : 0
    return "<svg class=\"budget\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      + "<rect class=\"\(left < 0 ? "all spent" : "all")\" width=\"100\" height=\"4\"/><rect class=\"left\" width=\"\(width)\" height=\"4\"/></svg>"
  }
}
