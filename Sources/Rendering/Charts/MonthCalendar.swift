import Derivation
import StatusModel

/// The days of a month in weeks: a dot for a good day, the shape of the worst status for another.
struct MonthCalendar {
  let month: CivilMonth
  /// Oldest first, up to today.
  let days: [DayUptime]
  let uptime: Uptime

  /// The days that were not operational throughout, oldest first.
  var problems: [(day: DayUptime, worst: ComponentStatus)] {
    days.compactMap { day in day.worst.flatMap { $0 == .operational ? nil : (day, $0) } }
  }

  func svg(in scope: PageScope) -> String {
    let grid = MonthGrid(month, in: scope.locale)
    var writer = MarkupWriter(reserving: 1024)
    writer.markup("<svg class=\"month\" viewBox=\"0 0 \(MonthGrid.width) \(grid.height)\" role=\"img\"")
    writer.attribute("aria-label", label(in: scope.locale))
    writer.markup(">")
    writeDots(of: .operational, class: "operational", on: grid, to: &writer)
    writeDots(of: nil, class: "no-data", on: grid, to: &writer)
    for problem in problems {
      let (x, y) = grid.place(of: problem.day.date)
      writer.markup("<path class=\"\(problem.worst.word)\" transform=\"translate(\(x + 2) \(y + 2))\"")
      writer.markup(" d=\"\(StatusShape.outline(problem.worst))\"><title>")
      writer.text(Self.title(of: problem.day, problem.worst, in: scope.locale))
      writer.markup("</title></path>")
    }
    writer.markup("</svg>")
    return writer.string
  }

  static func title(of day: DayUptime, _ worst: ComponentStatus, in locale: Locale) -> String {
    locale.text(
      "component.day_with_uptime",
      ["date": locale.date(day.date), "status": locale.word(for: worst), "uptime": locale.uptime(day.uptime)])
  }

  /// All days of one kind in one path of round dots.
  private func writeDots(
    of status: ComponentStatus?, class name: String, on grid: MonthGrid, to writer: inout MarkupWriter
  ) {
    let dates = days.filter { $0.worst == status }.map(\.date)
    guard !dates.isEmpty else { return }
    writer.markup("<path class=\"\(name)\" d=\"" + grid.dots(at: dates) + "\"/>")
  }

  private func label(in locale: Locale) -> String {
    locale.text(
      "component.month_label",
      [
        "month": locale.month(month), "uptime": locale.uptime(uptime),
        "problems": locale.text("component.problem_days", count: problems.count),
      ])
  }
}
