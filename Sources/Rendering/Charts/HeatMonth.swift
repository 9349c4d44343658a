import Derivation
import StatusModel

/// The days of a month in weeks: the shape of the worst status, on a ground that is the darker the longer it was so.
struct HeatMonth {
  let month: CivilMonth
  /// Oldest first; those of the month that are counted.
  let days: [DayUptime]

  /// In seconds: from which length on a ground is one step darker.
  static let steps = [0, 15 * 60, 3600, 4 * 3600]

  /// The days that were not operational throughout, oldest first.
  var problems: [(day: DayUptime, worst: ComponentStatus)] {
    days.compactMap { day in day.worst.flatMap { $0 == .operational ? nil : (day, $0) } }
  }

  func svg(in scope: PageScope) -> String {
    let grid = MonthGrid(month, in: scope.locale)
    var writer = MarkupWriter(reserving: 1024)
    writer.markup("<svg class=\"month heat\" viewBox=\"0 0 \(MonthGrid.width) \(grid.height)\" role=\"img\"")
    writer.attribute("aria-label", label(in: scope.locale))
    writer.markup(">")
    let calm = days.filter { $0.worst == .operational }.map(\.date)
    if !calm.isEmpty { writer.markup("<path class=\"operational\" d=\"" + grid.dots(at: calm) + "\"/>") }
    for problem in problems {
      let (x, y) = grid.place(of: problem.day.date)
      writer.markup("<g class=\"tone-\(problem.worst.word)\" transform=\"translate(\(x + 2) \(y + 2))\"><title>")
      writer.text(Self.title(of: problem.day, problem.worst, in: scope.locale))
      writer.markup("</title><path class=\"heat-\(Self.step(problem.day.length(of: problem.worst)))\"")
      writer.markup(" d=\"M-1.5-1.5h19v19h-19z\"/>")
      writer.markup("<path class=\"\(problem.worst.word)\" d=\"\(StatusShape.outline(problem.worst))\"/></g>")
    }
    writer.markup("</svg>")
    return writer.string
  }

  static func title(of day: DayUptime, _ worst: ComponentStatus, in locale: Locale) -> String {
    locale.text(
      "insights.day",
      [
        "date": locale.date(day.date), "status": locale.word(for: worst),
        "duration": locale.duration(day.length(of: worst)),
      ])
  }

  /// From 1 to the number of steps.
  private static func step(_ seconds: Int) -> Int { steps.count { $0 <= seconds } }

  private func label(in locale: Locale) -> String {
    let bad = problems.count { $0.worst > .underMaintenance }
    return locale.text(
      "insights.month_label",
      ["month": locale.month(month), "problems": locale.text("component.problem_days", count: bad)])
  }
}

extension DayUptime {
  /// In seconds: how long there were problems, or planned work on a day without.
  func length(of worst: ComponentStatus) -> Int {
    let time = StatusTime(uptime)
    return worst == .underMaintenance ? time[.underMaintenance] : time.problems
  }
}
