internal import StatusModel

/// The days of a rule after its first, oldest first, one after another as they are asked for.
///
/// A yearly rule stays in the month of its first day, as `BYMONTH` is not to be had. The search is given up after
/// `patience` periods in a row that hold no day, so that a rule which never comes true again ends.
struct RecurrenceDates: Sequence, IteratorProtocol {
  private static let patience = 10_000

  private let rule: Recurrence
  private let first: CivilDate
  /// Longer ones lead out of the calendar at once.
  private let interval: Int
  private var period = 0
  private var emptyPeriods = 0
  /// The days of the present period that are still to come, the next one last.
  private var pending: [CivilDate] = []

  init(of rule: Recurrence, after first: CivilDate) {
    self.rule = rule
    self.first = first
    interval = Swift.min(Swift.max(1, rule.interval), 4_000_000)
  }

  mutating func next() -> CivilDate? {
    while pending.isEmpty {
      guard emptyPeriods < Self.patience, let days = days(inPeriod: period) else { return nil }
      pending = days.filter { $0 > first }.reversed()
      emptyPeriods = pending.isEmpty ? emptyPeriods + 1 : 0
      period += 1
    }
    return pending.popLast()
  }

  /// In order; nil when the period lies after the calendar's last year.
  private func days(inPeriod period: Int) -> [CivilDate]? {
    switch rule.frequency {
    case .daily: daily(first.adding(days: period * interval))
    case .weekly: weekly(first.adding(days: period * interval * 7 - Self.daysSinceMonday(first.weekday)))
    case .monthly: monthly(monthsLater: period * interval)
    case .yearly: monthly(monthsLater: period * interval * 12)
    }
  }

  private func daily(_ day: CivilDate) -> [CivilDate]? {
    guard day.year <= 9999 else { return nil }
    return rule.allows(day) ? [day] : []
  }

  private func weekly(_ monday: CivilDate) -> [CivilDate]? {
    guard monday.year <= 9999 else { return nil }
    let weekdays = rule.weekdays.isEmpty ? [first.weekday] : rule.weekdays.map(\.day)
    return Set(weekdays.map(Self.daysSinceMonday)).sorted().map(monday.adding(days:))
  }

  private func monthly(monthsLater count: Int) -> [CivilDate]? {
    let months = first.year * 12 + first.month - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    guard year <= 9999 else { return nil }
    let named = rule.weekdays.isEmpty && rule.monthDays.isEmpty ? [first.day] : Array(1...31)
    return named.compactMap { CivilDate(year: year, month: month, day: $0) }.filter(rule.allows)
  }

  /// From a weekday that counts from Sunday: weeks start on Monday.
  private static func daysSinceMonday(_ weekday: Int) -> Int { (weekday + 6) % 7 }
}
