import Diagnostics
import StatusModel

/// Times that other times tell the day of.
extension TimeReader {
  /// People write minutes: 14:20 is not before 14:20:30.
  private static let tolerance = 59

  /// The instant that an expression means behind `previous`; nil, with the fault reported, when there is none.
  mutating func instant(_ expression: TimeExpression, after previous: Instant?, at range: Range<Int>) -> Instant? {
    switch expression.form {
    case .dated(let date, let second):
      return instant(CivilDateTime(date: date, secondOfDay: second), zone: expression.zone, at: range)
    case .day:
      report("a time of day is missing", hint: "write the time behind the day, such as 2023-07-05 14:20", at: range)
      return nil
    case .timeOfDay(let second):
      if let previous { return first(second, zone: expression.zone, after: previous, at: range) }
      report("the day of this time is not known", hint: "write the day too, such as 2023-07-05 14:20", at: range)
      return nil
    case .relative(let seconds):
      if let previous { return previous.advanced(by: seconds) }
      report(
        "no time stands before this one to count from", hint: "write the day and time, such as 2023-07-05 14:20",
        at: range)
      return nil
    }
  }

  /// The first instant from `previous` on at which clocks show a time of day.
  private mutating func first(
    _ second: Int, zone: TimeExpression.Zone?, after previous: Instant, at range: Range<Int>
  ) -> Instant {
    let rules = rules(of: zone)
    let shown = rules.civil(previous)
    let today = CivilDateTime(date: shown.date, secondOfDay: second)
    let earliest = previous.advanced(by: -Self.tolerance)
    // Of an hour that a clock change repeats, the first may be over.
    if case .twice(let earlier, let later) = rules.reading(of: today), earlier < earliest, later >= earliest {
      return max(later, previous)
    }
    let isLater = second + Self.tolerance >= shown.secondOfDay
    let civil = CivilDateTime(date: isLater ? shown.date : shown.date.adding(days: 1), secondOfDay: second)
    return max(instant(civil, zone: zone, at: range), previous)
  }

  /// The last instant up to `next` at which clocks show a time of day.
  mutating func last(_ second: Int, zone: TimeExpression.Zone?, before next: Instant, at range: Range<Int>) -> Instant {
    let rules = rules(of: zone)
    let shown = rules.civil(next)
    let today = CivilDateTime(date: shown.date, secondOfDay: second)
    if case .twice(let earlier, let later) = rules.reading(of: today), earlier <= next, later > next { return earlier }
    let isEarlier = second <= shown.secondOfDay
    let civil = CivilDateTime(date: isEarlier ? shown.date : shown.date.adding(days: -1), secondOfDay: second)
    return min(instant(civil, zone: zone, at: range), next)
  }

  private mutating func report(_ message: String, hint: String, at range: Range<Int>) {
    diagnostics.append(Diagnostic(.invalidTime, message, hint: hint, at: range, in: file))
  }
}
