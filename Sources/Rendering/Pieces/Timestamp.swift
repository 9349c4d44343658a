import StatusModel

/// Instants for machines, always in UTC.
enum Timestamp {
  /// `2023-07-05T19:20:00Z` (RFC 3339).
  static func utc(_ instant: Instant) -> String {
    let civil = CivilDateTime(utc: instant)
    var text = digits(of: civil.date)
    text.append(UInt8(ascii: "T"))
    append(civil.hour, to: &text)
    text.append(UInt8(ascii: ":"))
    append(civil.minute, to: &text)
    text.append(UInt8(ascii: ":"))
    append(civil.second, to: &text)
    text.append(UInt8(ascii: "Z"))
    return String(decoding: text, as: UTF8.self)
  }

  /// `2023-07-05T19:20:00.000Z`, as clients of the status API expect it.
  static func milliseconds(_ instant: Instant) -> String { String(utc(instant).dropLast()) + ".000Z" }

  /// `2023-07-05`.
  static func date(_ date: CivilDate) -> String { String(decoding: digits(of: date), as: UTF8.self) }

  private static func digits(of date: CivilDate) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(20)
    append(date.year / 100, to: &text)
    append(date.year % 100, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.month, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.day, to: &text)
    return text
  }

  private static func append(_ number: Int, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "0") + UInt8(number / 10))
    text.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// `Wed, 05 Jul 2023 19:20:00 +0000` (RFC 822 with the four-digit years of RFC 1123).
  static func mail(_ instant: Instant) -> String {
    let civil = CivilDateTime(utc: instant)
    let (date, year) = (civil.date, String(10_000 + civil.date.year).dropFirst())
    return "\(weekdays[date.weekday]), \(two(date.day)) \(months[date.month - 1]) \(year) "
      + "\(two(civil.hour)):\(two(civil.minute)):\(two(civil.second)) +0000"
  }

  /// `PT27480S` (ISO 8601).
  static func duration(_ seconds: Int) -> String { "PT\(max(0, seconds))S" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
