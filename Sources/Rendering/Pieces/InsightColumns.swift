import Derivation
import StatusModel

/// The cells that tables of figures have in common.
struct InsightColumns {
  let scope: PageScope

  private var locale: Locale { scope.locale }

  /// Headings of counts and times, without the one of the first column.
  func headings(_ first: String) -> [String] {
    [first]
      + ["incidents", "critical", "major", "minor", "outage", "uptime", "to_resolve", "to_resolve_p90", "planned"].map {
        locale.text("insights.column_" + $0)
      }
  }

  /// `head` is finished markup.
  func cells(_ head: String, _ figures: InsightFigures) -> [String] {
    let resolve = figures[.toResolve]
    return [
      head, count(figures.incidentCount), count(figures[.critical]), count(figures[.major]), count(figures[.minor]),
      duration(figures.outageSeconds), uptime(figures), optional(resolve.median), optional(resolve.ninetieth),
      count(figures.maintenances),
    ]
  }

  func uptime(_ figures: InsightFigures) -> String {
    figures.uptime.map { TextEscaping.escaped(locale.uptime($0)) } ?? "–"
  }

  func count(_ number: Int) -> String { number == 0 ? "–" : locale.number(number) }

  /// No time at all is a dash.
  func duration(_ seconds: Int) -> String { seconds == 0 ? "–" : scope.duration(seconds) }

  /// nil is a dash.
  func optional(_ seconds: Int?) -> String { seconds.map(scope.duration) ?? "–" }

  /// The target, and whether it was kept.
  func target(_ figures: InsightFigures) -> String? {
    figures.budget.map { budget in
      let key = budget.isKept ? "insights.target_kept" : "insights.target_missed"
      return TextEscaping.escaped(locale.text(key, ["target": locale.target(budget.target)]))
    }
  }

  /// How much of the error budget was used.
  func burn(_ figures: InsightFigures) -> String {
    guard let budget = figures.budget else { return "–" }
    guard let burn = budget.burn else { return TextEscaping.escaped(locale.text("insights.budget_none")) }
    // Rounded up, as the figure is.
    return TextEscaping.escaped(locale.percent(locale.number((burn + 999) / 1000)))
  }

  /// A period's name, and whether it goes on.
  func name(_ figures: InsightFigures) -> String {
    let name = figures.period.map { locale.name(of: $0) } ?? locale.text("insights.all_time")
    return figures.isRunning ? locale.text("insights.so_far", ["period": name]) : name
  }
}

extension Locale {
  func name(of period: CalendarPeriod) -> String {
    switch period.length {
    case .month: month(period.firstMonth)
    case .quarter:
      text(
        "insights.quarter",
        ["quarter": String((period.firstMonth.month + 2) / 3), "year": String(period.firstMonth.year)])
    case .year: String(period.firstMonth.year)
    }
  }
}
