/// The names and patterns of dates, taken apart once.
struct DatePatterns: Sendable {
  let months: [String]
  let shortMonths: [String]
  /// From Sunday.
  let weekdays: [String]
  let shortWeekdays: [String]
  /// With the weekday.
  let long: TextPattern
  let medium: TextPattern
  /// With the weekday and without the year, for days that are near.
  let brief: TextPattern
  let month: TextPattern
  let shortMonth: TextPattern
  let time: TextPattern
  /// The time without the zone, where the zone follows.
  let clock: TextPattern
  /// Holds `{date}` and `{time}`.
  let dateTime: TextPattern
  /// Holds `{start}` and `{end}`.
  let range: TextPattern
  let zone: TextPattern
  let universalZone: String

  /// `word` gives the words at a key; list items have keys such as `date.months.0`.
  init(_ word: (String) -> String) {
    months = (0..<12).map { word("date.months.\($0)") }
    shortMonths = (0..<12).map { word("date.months_short.\($0)") }
    weekdays = (0..<7).map { word("date.weekdays.\($0)") }
    shortWeekdays = (0..<7).map { word("date.weekdays_short.\($0)") }
    long = TextPattern(word("date.long"))
    medium = TextPattern(word("date.medium"))
    brief = TextPattern(word("date.brief"))
    month = TextPattern(word("date.month"))
    shortMonth = TextPattern(word("date.month_brief"))
    time = TextPattern(word("date.time"))
    clock = TextPattern(word("date.clock"))
    dateTime = TextPattern(word("date.date_time"))
    range = TextPattern(word("date.range"))
    zone = TextPattern(word("date.zone"))
    universalZone = word("date.zone_utc")
  }
}
