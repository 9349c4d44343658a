import Derivation
import StatusModel

/// A component's uptime over the window of the settings, beside what was promised.
enum UptimeFacts {
  /// nil without data.
  static func html(of snapshot: ComponentSnapshot, in scope: PageScope) -> String? {
    let (locale, total) = (scope.locale, snapshot.uptime.total)
    guard total.observed > 0 else { return nil }
    let days = locale.text("duration.days", count: snapshot.uptime.days.count)
    var facts = FactList()
    facts.add(locale.text("uptime.over", ["days": days]), TextEscaping.escaped(locale.uptime(total)))
    let target = snapshot.component.target
    facts.add(locale.text("uptime.target_name"), target.map { TextEscaping.escaped(locale.target($0)) })
    let budget = ErrorBudget(total, target: target)
    facts.add(locale.text("uptime.budget"), budget.map { $0.words(in: scope) + $0.bar })
    return facts.html
  }
}
