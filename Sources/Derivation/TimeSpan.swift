internal import StatusModel

/// A stretch of time, such as a day: from `start`, up to but not including `end`.
struct TimeSpan: Equatable {
  let start: Instant
  let end: Instant
}

extension TimeZoneRules {
  func span(of day: CivilDate) -> TimeSpan {
    TimeSpan(start: startOfDay(day), end: startOfDay(day.adding(days: 1)))
  }

  func span(of month: CivilMonth) -> TimeSpan {
    TimeSpan(start: startOfDay(month.firstDay), end: startOfDay(month.next.firstDay))
  }
}
