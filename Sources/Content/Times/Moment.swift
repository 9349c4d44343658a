import Diagnostics
package import StatusModel

/// A moment that the command line names.
package enum Moment {
  /// The instant of a day with a time, or of a day's beginning; without a zone it is in `zone`. nil when `text` is none.
  package static func instant(_ text: String, in zone: TimeZoneRules) -> Instant? {
    guard let expression = try? TimeExpressionParser.parse(text) else { return nil }
    return instant(expression, in: zone)
  }

  /// The same, and the first time of day at or after `previous`, or so long after it.
  package static func instant(_ text: String, after previous: Instant, in zone: TimeZoneRules) -> Instant? {
    guard let expression = try? TimeExpressionParser.parse(text) else { return nil }
    switch expression.form {
    case .dated, .day: return instant(expression, in: zone)
    case .timeOfDay, .relative: return reader(zone) { $0.instant(expression, after: previous, at: 0..<0) }
    }
  }

  /// A day with a time or of a day's beginning, or the last time of day up to `next`.
  package static func instant(_ text: String, before next: Instant, in zone: TimeZoneRules) -> Instant? {
    guard let expression = try? TimeExpressionParser.parse(text) else { return nil }
    switch expression.form {
    case .dated, .day: return instant(expression, in: zone)
    case .timeOfDay(let second):
      return reader(zone) { $0.last(second, zone: expression.zone, before: next, at: 0..<0) }
    case .relative: return nil
    }
  }

  private static func instant(_ expression: TimeExpression, in zone: TimeZoneRules) -> Instant? {
    let rules = expression.zone.rules(site: zone)
    switch expression.form {
    case .dated(let date, let second): return rules.instant(of: CivilDateTime(date: date, secondOfDay: second))
    case .day(let date): return rules.startOfDay(date)
    case .timeOfDay, .relative: return nil
    }
  }

  /// What is said of clock changes is for posts, not for the command line.
  private static func reader<Result>(_ zone: TimeZoneRules, _ read: (inout TimeReader) -> Result) -> Result {
    var reader = TimeReader(file: SourceFile(path: "", bytes: []), siteZone: zone)
    return read(&reader)
  }
}
