import Derivation
import StatusModel

/// Quarters of a year, or all years, newest first.
struct InsightPeriods {
  let insights: Insights
  /// nil lists the years.
  let year: CalendarPeriod?
  let scope: PageScope

  var html: String {
    let columns = InsightColumns(scope: scope)
    let key = year == nil ? "insights.years" : "insights.quarters"
    var table = DataTable(
      caption: scope.locale.text(key), class: "figures",
      columns: columns.headings(scope.locale.text(year == nil ? "insights.year" : "insights.quarter_name")))
    for figures in figures { table.add(columns.cells(head(of: figures, columns), figures)) }
    return table.html
  }

  private var figures: [InsightFigures] {
    guard let year else { return insights.site.by(.year) }
    return insights.site.by(.quarter).filter { $0.period?.firstMonth.year == year.firstMonth.year }
  }

  private func head(of figures: InsightFigures, _ columns: InsightColumns) -> String {
    let name = columns.name(figures)
    guard year == nil, let period = figures.period else { return TextEscaping.escaped(name) }
    return scope.link(name, to: Permalink.insights(period))
  }
}
