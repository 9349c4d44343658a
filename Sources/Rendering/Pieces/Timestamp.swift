import StatusModel

/// Instants for machines, always in UTC.
enum Timestamp {
  /// `2023-07-05T19:20:00Z`.
  static func utc(_ instant: Instant) -> String { instant.rfc3339 }

  /// `2023-07-05T19:20:00.000Z`, as clients of the status API expect it.
  static func milliseconds(_ instant: Instant) -> String { String(utc(instant).dropLast()) + ".000Z" }

  /// `2023-07-05`.
  static func date(_ date: CivilDate) -> String { date.rfc3339 }

  /// `Wed, 05 Jul 2023 19:20:00 +0000` (RFC 822 with the four-digit years of RFC 1123).
  static func mail(_ instant: Instant) -> String {
    let civil = CivilDateTime(utc: instant)
    let (date, year) = (civil.date, String(10_000 + civil.date.year).dropFirst())
    return "\(weekdays[date.weekday]), \(TwoDigits.text(date.day)) \(months[date.month - 1]) \(year) "
      + "\(TwoDigits.text(civil.hour)):\(TwoDigits.text(civil.minute)):\(TwoDigits.text(civil.second)) +0000"
  }

  /// `PT27480S` (ISO 8601).
  static func duration(_ seconds: Int) -> String { "PT\(max(0, seconds))S" }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
