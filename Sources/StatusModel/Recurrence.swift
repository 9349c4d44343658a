/// The common part of an RFC 5545 RRULE. Occurrences keep their time on the clock across clock changes.
package struct Recurrence: Sendable, Equatable {
  package enum Frequency: String, Sendable, CaseIterable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  package struct Weekday: Sendable, Equatable {
    /// In a monthly rule the nth such day of the month, from its end when negative; nil is every one.
    package var ordinal: Int?
    /// 0 is Sunday.
    package var day: Int

    package init(ordinal: Int? = nil, day: Int) {
      self.ordinal = ordinal
      self.day = day
    }
  }

  package var frequency: Frequency
  /// At least 1.
  package var interval: Int
  package var weekdays: [Weekday]
  /// From 1 to 31, or from -1 (the last) to -31.
  package var monthDays: [Int]
  package var count: Int?
  /// The last instant at which an occurrence may start.
  package var until: Instant?
  /// The rule as it was written, in capitals, without `RRULE:`.
  package var text: String

  package init(
    frequency: Frequency, interval: Int = 1, weekdays: [Weekday] = [], monthDays: [Int] = [], count: Int? = nil,
    until: Instant? = nil, text: String
  ) {
    self.frequency = frequency
    self.interval = interval
    self.weekdays = weekdays
    self.monthDays = monthDays
    self.count = count
    self.until = until
    self.text = text
  }
}
