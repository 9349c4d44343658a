/// The names and patterns of dates, taken apart once.
struct DatePatterns: Sendable {
  let months: [String]
  let shortMonths: [String]
  /// From Sunday.
  let weekdays: [String]
  let shortWeekdays: [String]
  /// With the weekday.
  let long: DatePattern
  let medium: DatePattern
  /// With the weekday and without the year, for days that are near.
  let brief: DatePattern
  let month: DatePattern
  let shortMonth: DatePattern
  let time: DatePattern
  /// The time without the zone, where the zone follows.
  let clock: DatePattern
  /// Holds `{date}` and `{time}`.
  let dateTime: DatePattern
  /// Holds `{start}` and `{end}`.
  let range: TextPattern
  private let zone: TextPattern
  private let universalZone: String
  /// The words for each quarter of an hour from 14 hours west of UTC to 14 hours east.
  private var zones: [String] = []

  /// `word` gives the words at a key; list items have keys such as `date.months.0`.
  init(_ word: (String) -> String) {
    months = (0..<12).map { word("date.months.\($0)") }
    shortMonths = (0..<12).map { word("date.months_short.\($0)") }
    weekdays = (0..<7).map { word("date.weekdays.\($0)") }
    shortWeekdays = (0..<7).map { word("date.weekdays_short.\($0)") }
    long = DatePattern(word("date.long"))
    medium = DatePattern(word("date.medium"))
    brief = DatePattern(word("date.brief"))
    month = DatePattern(word("date.month"))
    shortMonth = DatePattern(word("date.month_brief"))
    time = DatePattern(word("date.time"))
    clock = DatePattern(word("date.clock"))
    dateTime = DatePattern(word("date.date_time"))
    range = TextPattern(word("date.range"))
    zone = TextPattern(word("date.zone"))
    universalZone = word("date.zone_utc")
    zones = (-56...56).map { words(forOffset: $0 * 900) }
  }

  /// `UTC`, or the hours from it such as `UTC−5` and `UTC+5:30`.
  func zone(offset: Int) -> String {
    let (quarter, rest) = offset.quotientAndRemainder(dividingBy: 900)
    return rest == 0 && (-56...56).contains(quarter) ? zones[quarter + 56] : words(forOffset: offset)
  }

  private func words(forOffset offset: Int) -> String {
    guard offset != 0 else { return universalZone }
    let (hours, minutes) = (abs(offset) / 3600, abs(offset) / 60 % 60)
    let sign = offset < 0 ? "−" : "+"
    return zone.filled(["offset": sign + String(hours) + (minutes == 0 ? "" : ":" + TwoDigits.text(minutes))])
  }
}
