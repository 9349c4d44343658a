internal import StatusModel

/// Consecutive days in a time zone, oldest first, each with its span of 23, 24, 25 or any other number of hours.
struct CalendarDays {
  let dates: [CivilDate]
  let spans: [TimeSpan]

  init(_ days: ClosedRange<CivilDate>, in zone: TimeZoneRules) {
    dates = (days.lowerBound.daysSince1970...days.upperBound.daysSince1970).map(CivilDate.init(daysSince1970:))
    let starts = dates.map(zone.startOfDay) + [zone.startOfDay(days.upperBound.adding(days: 1))]
    spans = zip(starts, starts.dropFirst()).map(TimeSpan.init)
  }

  /// The last `count` days, at least one, up to and including `last`.
  init(last count: Int, through last: CivilDate, in zone: TimeZoneRules) {
    self.init(last.adding(days: 1 - max(1, count))...last, in: zone)
  }
}
