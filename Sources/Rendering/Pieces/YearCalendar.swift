import Derivation
import StatusModel

/// A component's last twelve months day by day, each month with its uptime, and the same as a table.
struct YearCalendar {
  private let months: [MonthCalendar]
  private let scope: PageScope

  init(of snapshot: ComponentSnapshot, in scope: PageScope) {
    self.scope = scope
    let site = scope.site.snapshot
    let present = CivilMonth(containing: site.today)
    // The same month of the year before, and one on.
    let first = CivilDate(year: max(1, present.year - 1), month: present.month, day: 1) ?? present.firstDay
    let days = site.uptime(of: snapshot.index, over: CivilMonth(containing: first).next.firstDay...site.today).days
    months = Dictionary(grouping: days) { CivilMonth(containing: $0.date) }.sorted { $0.key < $1.key }
      .map { MonthCalendar(month: $0.key, days: $0.value, uptime: site.uptime(of: snapshot.index, in: $0.key)) }
      .filter { $0.uptime.observed > 0 }
  }

  /// nil when no month has data.
  var html: String? {
    guard !months.isEmpty else { return nil }
    let locale = scope.locale
    var writer = MarkupWriter(reserving: 16_384)
    writer.markup("<ol class=\"calendar\">\n")
    for month in months {
      writer.markup("<li><p><span class=\"calendar-month\">")
      writer.text(locale.date(month.month.firstDay, \.shortMonth))
      writer.markup("</span> <span class=\"calendar-uptime\">")
      writer.text(locale.uptime(month.uptime))
      writer.markup("</span></p>")
      writer.markup(month.svg(in: scope))
      writer.markup("</li>\n")
    }
    writer.markup("</ol>\n<details class=\"as-table\"><summary>")
    writer.text(locale.text("incident.as_table"))
    writer.markup("</summary>\n" + table + "</details>")
    return writer.string
  }

  /// Newest first.
  private var table: String {
    let locale = scope.locale
    var table = DataTable(
      caption: locale.text("uptime.by_month"),
      columns: ["month", "uptime", "outage", "problem_days"].map { locale.text("uptime." + $0) })
    for month in months.reversed() {
      let outage =
        month.uptime.seconds[ComponentStatus.partialOutage.rawValue]
        + month.uptime.seconds[ComponentStatus.majorOutage.rawValue]
      let problems = month.problems.map { TextEscaping.escaped(MonthCalendar.title(of: $0.day, $0.worst, in: locale)) }
      table.add([
        TextEscaping.escaped(locale.month(month.month)), TextEscaping.escaped(locale.uptime(month.uptime)),
        outage == 0 ? "–" : scope.duration(outage), problems.isEmpty ? "–" : problems.joined(separator: "<br>"),
      ])
    }
    return table.html
  }
}
