import Derivation

extension ErrorBudget {
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
