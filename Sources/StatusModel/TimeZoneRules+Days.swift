extension TimeZoneRules {
  /// The day that holds `instant`, where a day runs from its first instant to the first of the next.
  ///
  /// It differs from `date(of:)` only where a clock is set back over midnight and shows the day before once more.
  package func day(of instant: Instant) -> CivilDate {
    let date = date(of: instant)
    let next = date.adding(days: 1)
    return startOfDay(next) <= instant ? next : date
  }

  /// The first instant of the day after the one that holds `instant`; always later than `instant`.
  package func nextMidnight(after instant: Instant) -> Instant {
    startOfDay(day(of: instant).adding(days: 1))
  }
}
