import Derivation
import StatusModel

/// The days of a month in weeks: a dot for a good day, the shape of the worst status for another.
struct MonthCalendar {
  let month: CivilMonth
  /// Oldest first, up to today.
  let days: [DayUptime]
  let uptime: Uptime

  /// In the units of the image; a shape takes 16 of them.
  private static let pitch = 20

  /// The days that were not operational throughout, oldest first.
  var problems: [(day: DayUptime, worst: ComponentStatus)] {
    days.compactMap { day in day.worst.flatMap { $0 == .operational ? nil : (day, $0) } }
  }

  func svg(in scope: PageScope) -> String {
    let first = Int(scope.locale.text("date.week_starts")) ?? 0
    var writer = MarkupWriter(reserving: 1024)
    writer.markup("<svg class=\"month\" viewBox=\"0 0 \(7 * Self.pitch) \(height(first))\" role=\"img\"")
    writer.attribute("aria-label", label(in: scope.locale))
    writer.markup(">")
    writeDots(of: .operational, class: "operational", first, to: &writer)
    writeDots(of: nil, class: "no-data", first, to: &writer)
    for problem in problems {
      let (x, y) = place(of: problem.day.date, first)
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
  private func writeDots(of status: ComponentStatus?, class name: String, _ first: Int, to writer: inout MarkupWriter) {
    let dots = days.filter { $0.worst == status }.map { place(of: $0.date, first) }
    guard !dots.isEmpty else { return }
    writer.markup("<path class=\"\(name)\" d=\"")
    for dot in dots { writer.markup("M\(dot.x + Self.pitch / 2) \(dot.y + Self.pitch / 2)h0") }
    writer.markup("\"/>")
  }

  /// The upper left corner of a day, in weeks that begin on the weekday `first`.
  private func place(of date: CivilDate, _ first: Int) -> (x: Int, y: Int) {
    let offset = (month.firstDay.weekday - first + 7) % 7 + date.day - 1
    return (offset % 7 * Self.pitch, offset / 7 * Self.pitch)
  }

  /// Of the weeks that the whole month takes.
  private func height(_ first: Int) -> Int {
    place(of: month.next.firstDay.adding(days: -1), first).y + Self.pitch
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
