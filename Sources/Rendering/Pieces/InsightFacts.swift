import Derivation
import StatusModel

/// What a time adds up to, in a few facts.
enum InsightFacts {
  static func html(of figures: InsightFigures, in scope: PageScope) -> String? {
    let locale = scope.locale
    let columns = InsightColumns(scope: scope)
    var facts = FactList()
    facts.add(locale.text("history.incidents"), incidents(figures, in: scope))
    facts.add(locale.text("history.outage"), columns.duration(figures.outageSeconds))
    facts.add(locale.text("history.uptime"), figures.uptime.map { TextEscaping.escaped(locale.uptime($0)) })
    facts.add(
      locale.text("uptime.budget"),
      figures.budget.map { budget in
        let used = locale.pattern("insights.budget_used").markup(["percent": columns.burn(figures)])
        return used + budget.bar
      })
    facts.add(
      locale.text("insights.time_to_resolve"),
      figures[.toResolve].median.map {
        locale.pattern("insights.median").markup(["value": scope.duration($0)])
      })
    facts.add(locale.text("history.maintenances"), planned(figures, in: scope))
    return facts.html
  }

  /// All, and how many of each impact.
  private static func incidents(_ figures: InsightFigures, in scope: PageScope) -> String {
    let count = scope.locale.number(figures.incidentCount)
    let parts = Impact.allCases.reversed().filter { figures[$0] > 0 }.map { impact in
      "<li>" + scope.impact(impact) + " " + scope.locale.number(figures[impact]) + "</li>"
    }
    return parts.isEmpty ? count : count + "<ul class=\"by-impact\">" + parts.joined(separator: "\n") + "</ul>"
  }

  /// How often, and how long components were affected by it alone.
  private static func planned(_ figures: InsightFigures, in scope: PageScope) -> String {
    let count = scope.locale.number(figures.maintenances)
    guard figures.planned.total > 0 else { return count }
    let words = scope.locale.pattern("insights.planned_time")
    return count + " <span class=\"target\">" + words.markup(["duration": scope.duration(figures.planned.total)])
      + "</span>"
  }
}
