internal import StatusModel

/// The consecutive months over which figures are added up, oldest first; the first and the last may be cut.
struct MonthAxis {
  /// The days that are counted; the last is at most the present one.
  let days: ClosedRange<CivilDate>
  let months: [CivilMonth]
  /// Of each month, the part of it that is counted.
  let spans: [TimeSpan]

  /// Whether the last day is the present one, so that more will come.
  let isRunning: Bool

  /// Figures of more years would cost more than they tell, and a post may claim any year.
  private static let yearLimit = 25

  /// The days of `range` up to `today`; what lies 25 years before them is left out.
  init(_ range: ClosedRange<CivilDate>, in zone: TimeZoneRules, today: CivilDate) {
    let last = min(range.upperBound, today)
    let horizon = CivilDate(year: max(1, last.year - Self.yearLimit), month: last.month, day: 1) ?? last
    let first = min(last, max(range.lowerBound, CivilMonth(containing: horizon).next.firstDay))
    days = first...last
    isRunning = last == today
    var months: [CivilMonth] = []
    var spans: [TimeSpan] = []
    var month = CivilMonth(containing: first)
    while month.firstDay <= last {
      let span = zone.span(of: month)
      let start = months.isEmpty ? zone.startOfDay(first) : span.start
      spans.append(TimeSpan(start: start, end: min(span.end, zone.startOfDay(last.adding(days: 1)))))
      months.append(month)
      month = month.next
    }
    self.months = months
    self.spans = spans
  }

  /// Whether `period` goes on.
  func isRunning(_ period: CalendarPeriod) -> Bool { isRunning && period.days.contains(days.upperBound) }

  /// The place of the month that holds `instant`; nil outside of all.
  func place(of instant: Instant) -> Int? {
    let next = countStarted(at: instant)
    return next > 0 && instant < spans[next - 1].end ? next - 1 : nil
  }

  /// The places of the months that share time with an interval.
  func places(touching interval: StatusInterval) -> Range<Int> {
    guard let first = spans.first, let last = spans.last, interval.start < last.end, first.start < interval.end else {
      return 0..<0
    }
    let lower = max(0, countStarted(at: interval.start) - 1)
    let upper = countStarted(at: interval.end.advanced(by: -1))
    return lower..<max(lower, upper)
  }

  /// The number of months that have begun at `instant`.
  private func countStarted(at instant: Instant) -> Int {
    spans.countAtFront { $0.start <= instant }
  }
}
