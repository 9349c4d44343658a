import StatusModel

/// Times as iCalendar writes them.
enum CalendarTime {
  /// `20230705T192000Z`.
  static func utc(_ instant: Instant) -> String {
    String(
      decoding: Timestamp.utc(instant).utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }, as: UTF8.self
    )
  }

  /// What a clock on the wall shows: `20230705T142000`.
  static func local(_ civil: CivilDateTime) -> String {
    String(decoding: utc(civil.asUTC).utf8.dropLast(), as: UTF8.self)
  }

  /// `-0600`; with seconds only where there are some.
  static func offset(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (abs(seconds) / 3600, abs(seconds) / 60 % 60, abs(seconds) % 60)
    return (seconds < 0 ? "-" : "+") + TwoDigits.text(hours) + TwoDigits.text(minutes)
      + (rest == 0 ? "" : TwoDigits.text(rest))
  }
}
