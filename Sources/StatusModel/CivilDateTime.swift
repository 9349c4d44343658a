/// What a calendar and a clock on the wall say, in no time zone.
package struct CivilDateTime: Sendable, Hashable, Comparable {
  package let date: CivilDate
  /// From 0 to 86,399.
  package let secondOfDay: Int

  package init(date: CivilDate, secondOfDay: Int) {
    self.date = date
    self.secondOfDay = secondOfDay
  }

  package var hour: Int { secondOfDay / 3600 }
  package var minute: Int { secondOfDay / 60 % 60 }
  package var second: Int { secondOfDay % 60 }

  /// The instant at which a clock in UTC shows this.
  package var asUTC: Instant { Instant(seconds: date.daysSince1970 * 86_400 + secondOfDay) }

  /// What a clock in UTC shows at `instant`.
  package init(utc instant: Instant) {
    let days = instant.seconds >= 0 ? instant.seconds / 86_400 : (instant.seconds - 86_399) / 86_400
    date = CivilDate(daysSince1970: days)
    secondOfDay = instant.seconds - days * 86_400
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }
}
