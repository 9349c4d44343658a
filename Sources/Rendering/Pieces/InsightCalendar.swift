import Derivation
import StatusModel

/// The heat map: day by day the worst status of the whole service and how long it was so, and the same as a table.
struct InsightCalendar {
  private let months: [HeatMonth]
  private let scope: PageScope

  /// `days` are those to show, oldest first.
  init(of days: some Sequence<DayUptime>, in scope: PageScope) {
    self.scope = scope
    months = Dictionary(grouping: days) { CivilMonth(containing: $0.date) }.sorted { $0.key < $1.key }
      .map { HeatMonth(month: $0.key, days: $0.value) }
  }

  var html: String {
    let locale = scope.locale
    var writer = MarkupWriter(reserving: 16_384)
    writer.markup("<ol class=\"calendar\">\n")
    for month in months {
      writer.markup("<li><p><span class=\"calendar-month\">")
      writer.text(locale.date(month.month.firstDay, \.shortMonth))
      writer.markup("</span></p>" + month.svg(in: scope) + "</li>\n")
    }
    writer.markup("</ol>\n" + scale + "<details class=\"as-table\"><summary>")
    writer.text(locale.text("incident.as_table"))
    writer.markup("</summary>\n" + table + "</details>")
    return writer.string
  }

  /// What the grounds of the days mean.
  private var scale: String {
    let locale = scope.locale
    var writer = MarkupWriter()
    writer.markup("<p class=\"heat-scale\">")
    writer.text(locale.text("insights.scale"))
    for (step, seconds) in HeatMonth.steps.enumerated() {
      let next = step + 1 < HeatMonth.steps.count ? HeatMonth.steps[step + 1] : nil
      let words =
        next.map { locale.text("insights.scale_below", ["duration": locale.duration($0)]) }
        ?? locale.text("insights.scale_above", ["duration": locale.duration(seconds)])
      writer.markup(" <span><svg class=\"heat swatch\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
      writer.markup("<path class=\"heat-\(step + 1)\" d=\"M0 0h16v16H0z\"/></svg> ")
      writer.text(words)
      writer.markup("</span>")
    }
    writer.markup("</p>\n")
    return writer.string
  }

  /// Newest first.
  private var table: String {
    let locale = scope.locale
    let problems = months.reversed().flatMap { $0.problems.reversed() }
    guard !problems.isEmpty else { return "<p>" + TextEscaping.escaped(locale.text("insights.no_problems")) + "</p>\n" }
    let columns = InsightColumns(scope: scope)
    var table = DataTable(
      caption: locale.text("insights.days"),
      columns: [
        locale.text("insights.date"), locale.text("insights.worst"), locale.text("insights.problems"),
        locale.text("history.outage"),
      ])
    for (day, worst) in problems {
      let time = StatusTime(day.uptime)
      table.add([
        scope.date(day.date), scope.status(worst), columns.duration(day.length(of: worst)),
        columns.duration(time.outage),
      ])
    }
    return table.html
  }
}
