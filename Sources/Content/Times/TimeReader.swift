import Diagnostics
import FrontMatter
import StatusModel

/// Turns time expressions of one file into instants and reports what cannot be one.
struct TimeReader {
  let file: SourceFile
  let siteZone: TimeZoneRules
  var diagnostics: [Diagnostic] = []

  init(file: SourceFile, siteZone: TimeZoneRules) {
    self.file = file
    self.siteZone = siteZone
  }

  mutating func expression(_ text: Located<String>) -> TimeExpression? {
    do {
      return try TimeExpressionParser.parse(text.value)
    } catch {
      diagnostics.append(
        Diagnostic(
          .invalidTime, "\(error.message): '\(text.value)'", hint: diagnostics.deservesSuggestions ? error.hint : nil,
          at: text.range, in: file))
      return nil
    }
  }

  /// A day with a time, as front matter has it; a day alone as `dayAlone` says.
  mutating func instant(_ text: Located<String>?, dayAlone: DayAlone = .refused) -> Instant? {
    guard let text, let expression = expression(text) else { return nil }
    switch expression.form {
    case .dated(let date, let second):
      return instant(CivilDateTime(date: date, secondOfDay: second), zone: expression.zone, at: text.range)
    case .day(let date) where dayAlone == .start: return siteZone.startOfDay(date)
    case .day(let date) where dayAlone == .end: return siteZone.startOfDay(date.adding(days: 1))
    default:
      diagnostics.append(
        Diagnostic(
          .invalidTime, "a day and a time are needed here, not '\(text.value)'", hint: "write 2023-07-05 14:20",
          at: text.range, in: file))
      return nil
    }
  }

  /// What a day without a time means.
  enum DayAlone {
    case refused, start, end
  }

  func rules(of zone: TimeExpression.Zone?) -> TimeZoneRules { zone.rules(site: siteZone) }

  mutating func instant(_ civil: CivilDateTime, zone: TimeExpression.Zone?, at range: Range<Int>) -> Instant {
    let rules = rules(of: zone)
    switch rules.reading(of: civil) {
    case .once(let instant): return instant
    case .skipped(let next):
      diagnostics.append(
        Diagnostic(
          .skippedTime, "no clock in \(rules.identifier) showed this time: a clock change skips it",
          hint: "write the time with its offset, such as \(Self.offset(rules.offset(at: next)))", at: range, in: file))
      return next
    case .twice(let earlier, _):
      diagnostics.append(
        Diagnostic(
          .repeatedTime, "clocks in \(rules.identifier) showed this time twice; the earlier is taken",
          hint: "write the time with its offset, such as \(Self.offset(rules.offset(at: earlier)))", at: range, in: file
        ))
      return earlier
    }
  }

  private static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let digits = [minutes / 60 / 10, minutes / 60 % 10, minutes % 60 / 10, minutes % 10].map(String.init)
    return "\(seconds < 0 ? "-" : "+")\(digits[0])\(digits[1]):\(digits[2])\(digits[3])"
  }
}
