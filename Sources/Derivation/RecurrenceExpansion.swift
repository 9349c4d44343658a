internal import StatusModel

/// When a maintenance is planned: once, or as often as its rule says up to now and a little further.
struct RecurrenceExpansion {
  /// How many coming occurrences are of interest.
  static let upcomingLimit = 12
  /// Of a longer past only the end is kept.
  static let occurrenceLimit = 10_000

  /// Oldest first, beginning with `starts` to `ends` (whether the rule names that day or not) unless the past is cut.
  let occurrences: [PlannedOccurrence]
  /// Where the past that is kept begins; nil when all of it is.
  let keptSince: Instant?

  init(of maintenance: Maintenance, in zone: TimeZoneRules, at now: Instant) {
    let first = PlannedOccurrence(start: maintenance.starts, end: maintenance.ends)
    guard let rule = maintenance.recurrence else {
      self.init(occurrences: [first], keptSince: nil)
      return
    }
    let firstDay = zone.date(of: first.start)
    let lastDay = rule.until.map(zone.date)
    let days = Self.days(
      RecurrenceDates(of: rule, after: firstDay), limit: rule.count ?? .max, until: lastDay, today: zone.date(of: now))
    let clock = ClockTimes(of: first, in: zone)
    let later = days.suffix(Self.occurrenceLimit).map(clock.occurrence).filter { $0.start <= rule.until ?? .endOfTime }
    let isCut = days.count >= Self.occurrenceLimit
    self.init(occurrences: isCut ? later : [first] + later, keptSince: isCut ? later.first?.start : nil)
  }

  private init(occurrences: [PlannedOccurrence], keptSince: Instant?) {
    self.occurrences = occurrences
    self.keptSince = keptSince
  }

  /// The days after the first up to today, and enough to find the coming ones behind one that its updates moved.
  private static func days(
    _ all: RecurrenceDates, limit: Int, until last: CivilDate?, today: CivilDate
  ) -> [CivilDate] {
    var days: [CivilDate] = []
    var upcoming = 0
    var remaining = max(1, limit) - 1
    for day in all {
      guard remaining > 0, upcoming <= upcomingLimit, day <= last ?? day else { break }
      remaining -= 1
      if day > today { upcoming += 1 }
      days.append(day)
      if days.count >= occurrenceLimit * 2 { days.removeFirst(occurrenceLimit) }
    }
    return days
  }
}

/// What a clock shows at the beginning and the end of every occurrence.
private struct ClockTimes {
  private let zone: TimeZoneRules
  private let start: Int
  /// In seconds as the clock counts them.
  private let length: Int

  init(of first: PlannedOccurrence, in zone: TimeZoneRules) {
    self.zone = zone
    let start = zone.civil(first.start)
    self.start = start.secondOfDay
    length = max(0, zone.civil(first.end).asUTC.seconds(since: start.asUTC))
  }

  func occurrence(on date: CivilDate) -> PlannedOccurrence {
    let start = CivilDateTime(date: date, secondOfDay: start)
    let end = CivilDateTime(utc: start.asUTC.advanced(by: length))
    return PlannedOccurrence(start: zone.instant(of: start), end: zone.instant(of: end))
  }
}
