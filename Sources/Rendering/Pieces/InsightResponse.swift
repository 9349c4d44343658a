import Derivation
import StatusModel

/// How incidents were handled: the middle one, and nine of ten; as bars, and as a table.
struct InsightResponse {
  let figures: InsightFigures
  let scope: PageScope

  private var locale: Locale { scope.locale }

  /// nil when no incident is over.
  var html: String? {
    let measures = IncidentMeasure.allCases.filter { figures[$0].count > 0 }
    guard !measures.isEmpty else { return nil }
    var chart = ChartList()
    let times = measures.filter { $0 != .updates }
    let ceiling = times.compactMap { figures[$0].ninetieth }.max() ?? 0
    for measure in times {
      let spread = figures[measure]
      guard let median = spread.median, let ninetieth = spread.ninetieth else { continue }
      let value = locale.pattern("insights.median_and_p90").markup([
        "median": scope.duration(median), "p90": scope.duration(ninetieth),
      ])
      chart.add(
        TextEscaping.escaped(name(of: measure)), value, Gauge.svg(median, reach: max(median, ninetieth), of: ceiling))
    }
    return chart.html() + "<details class=\"as-table\"><summary>"
      + TextEscaping.escaped(locale.text("incident.as_table")) + "</summary>\n" + table(of: measures) + "</details>"
  }

  private func table(of measures: [IncidentMeasure]) -> String {
    var table = DataTable(
      caption: locale.text("incident.response"),
      columns: [
        "measure", "column_median", "column_p90", "column_greatest", "column_told",
      ].map { locale.text("insights." + $0) })
    for measure in measures {
      let spread = figures[measure]
      let cells = [spread.median, spread.ninetieth, spread.greatest].map { value in
        value.map { measure == .updates ? locale.number($0) : scope.duration($0) } ?? "–"
      }
      table.add([TextEscaping.escaped(name(of: measure))] + cells + [locale.number(spread.count)])
    }
    return table.html
  }

  private func name(of measure: IncidentMeasure) -> String {
    locale.text(measure == .updates ? "incident.update_count" : "incident." + measure.word)
  }
}
