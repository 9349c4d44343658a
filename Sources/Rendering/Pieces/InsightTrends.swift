import Derivation
import StatusModel

/// Month by month: incidents by impact, time in outage, time to resolve, planned work; as strips, and as a table.
struct InsightTrends {
  let subject: SubjectInsights
  let months: InsightMonths
  let scope: PageScope

  private var locale: Locale { scope.locale }
  private var columns: InsightColumns { InsightColumns(scope: scope) }

  var html: String {
    let figures = months.figures(of: subject)
    var chart = ChartList()
    for impact in Impact.allCases.reversed() { add(impact, of: figures, to: &chart) }
    addOutage(of: figures, to: &chart)
    addResolution(of: figures, to: &chart)
    addPlanned(of: figures, to: &chart)
    let drawn = chart.isEmpty ? "" : chart.html(axis: months.axis(in: locale))
    return drawn + "<details class=\"as-table\"><summary>"
      + TextEscaping.escaped(locale.text("incident.as_table")) + "</summary>\n" + table(of: figures) + "</details>"
  }

  /// The highest strip of all incidents is as high as the others can be, so that they compare.
  private func add(_ impact: Impact, of figures: [InsightFigures?], to chart: inout ChartList) {
    let count = figures.reduce(0) { $0 + ($1?[impact] ?? 0) }
    guard count > 0 else { return }
    let ceiling = figures.compactMap { $0?.incidents.max() }.max()
    let words = locale.text("history.incident_count", count: count)
    let name = locale.word(for: impact)
    let strip = months.strip(of: figures, ceiling: ceiling, label: label(name, words), in: locale) {
      Strip.Bar(
        value: $0[impact], tone: impact == .none ? "neutral" : impact.componentStatus.word,
        title: locale.text("history.incident_count", count: $0[impact]))
    }
    chart.add(scope.impact(impact), TextEscaping.escaped(words), strip.svg)
  }

  private func addOutage(of figures: [InsightFigures?], to chart: inout ChartList) {
    let sum = figures.reduce(0) { $0 + ($1?.outageSeconds ?? 0) }
    guard sum > 0 else { return }
    let name = locale.text("history.outage")
    let strip = months.strip(of: figures, label: label(name, locale.duration(sum)), in: locale) {
      Strip.Bar(value: $0.outageSeconds, tone: "outage", title: locale.duration($0.outageSeconds))
    }
    chart.add(TextEscaping.escaped(name), scope.duration(sum), strip.svg)
  }

  private func addResolution(of figures: [InsightFigures?], to chart: inout ChartList) {
    guard figures.contains(where: { $0?[.toResolve].median != nil }) else { return }
    let name = locale.text("insights.time_to_resolve")
    let words = locale.text("insights.monthly_median")
    let strip = months.strip(of: figures, label: label(name, words), in: locale) {
      let median = $0[.toResolve].median
      return Strip.Bar(value: median ?? 0, tone: "neutral", title: median.map(locale.duration) ?? "–")
    }
    chart.add(TextEscaping.escaped(name), TextEscaping.escaped(words), strip.svg)
  }

  private func addPlanned(of figures: [InsightFigures?], to chart: inout ChartList) {
    let count = figures.reduce(0) { $0 + ($1?.maintenances ?? 0) }
    guard count > 0 else { return }
    let name = locale.text("history.maintenances")
    let words = locale.text("history.maintenance_count", count: count)
    let strip = months.strip(of: figures, label: label(name, words), in: locale) {
      Strip.Bar(
        value: $0.maintenances, tone: ComponentStatus.underMaintenance.word,
        title: locale.text("history.maintenance_count", count: $0.maintenances))
    }
    chart.add(TextEscaping.escaped(name), TextEscaping.escaped(words), strip.svg)
  }

  private func label(_ name: String, _ words: String) -> String {
    locale.text("insights.strip_label", ["name": name, "value": words])
  }

  /// Newest first.
  private func table(of figures: [InsightFigures?]) -> String {
    let caption = locale.text("insights.by_month")
    var table = DataTable(
      caption: caption, class: "figures", columns: columns.headings(locale.text("history.month")))
    let pages = Set(scope.site.snapshot.months.map(\.month))
    for (month, figures) in zip(months.months, figures).reversed() {
      guard let figures else { continue }
      let name = columns.name(figures)
      let head = pages.contains(month) ? scope.link(name, to: Permalink.month(month)) : TextEscaping.escaped(name)
      table.add(columns.cells(head, figures))
    }
    return table.html
  }
}
