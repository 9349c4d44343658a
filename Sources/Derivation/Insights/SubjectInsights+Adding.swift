internal import StatusModel

extension SubjectInsights {
  /// From the tallies of months, by their place on the axis.
  init(subject: InsightSubject, months: [Int: InsightTally], on axis: MonthAxis) {
    let places = months.keys.sorted()
    var total = InsightTally()
    for place in places { months[place].map { total += $0 } }
    var periods: [CalendarPeriod.Length: [InsightFigures]] = [:]
    for length in CalendarPeriod.Length.allCases {
      periods[length] = Self.figures(by: length, of: months, at: places, on: axis)
    }
    self.init(
      subject: subject, total: InsightFigures(total, period: nil, days: axis.days, isRunning: axis.isRunning),
      periods: periods)
  }

  /// Newest first; without periods that have neither data nor posts.
  private static func figures(
    by length: CalendarPeriod.Length, of months: [Int: InsightTally], at places: [Int], on axis: MonthAxis
  ) -> [InsightFigures] {
    var tallies: [(period: CalendarPeriod, tally: InsightTally)] = []
    for place in places {
      guard let month = months[place] else { continue }
      let period = CalendarPeriod(length, containing: axis.months[place])
      if tallies.last?.period == period {
        tallies[tallies.count - 1].tally += month
      } else {
        tallies.append((period, month))
      }
    }
    return tallies.reversed().filter { $0.tally.observed > 0 || !$0.tally.isQuiet }.map { period, tally in
      InsightFigures(
        tally, period: period, days: period.days.clamped(to: axis.days), isRunning: axis.isRunning(period))
    }
  }
}
