import StatusModel

/// A repetition as an RRULE (RFC 5545, section 3.3.10).
enum CalendarRule {
  private static let days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]

  static func text(_ rule: Recurrence) -> String {
    var parts = ["FREQ=" + rule.frequency.rawValue]
    if rule.interval > 1 { parts.append("INTERVAL=\(rule.interval)") }
    if let count = rule.count { parts.append("COUNT=\(count)") }
    if let until = rule.until { parts.append("UNTIL=" + CalendarTime.utc(until)) }
    if !rule.monthDays.isEmpty { parts.append("BYMONTHDAY=" + rule.monthDays.map(String.init).joined(separator: ",")) }
    if !rule.weekdays.isEmpty { parts.append("BYDAY=" + rule.weekdays.map(weekday).joined(separator: ",")) }
    return parts.joined(separator: ";")
  }

  /// `2SU`, `-1FR` or `MO`.
  static func weekday(_ weekday: Recurrence.Weekday) -> String {
    (weekday.ordinal.map(String.init) ?? "") + days[weekday.day]
  }
}
