import StatusModel

extension PageScope {
  /// A time with its date, in the site's zone.
  func time(_ instant: Instant) -> String {
    element(Timestamp.utc(instant), locale.dateTime(instant, in: zone))
  }

  /// A time of a day that is named nearby.
  func clock(_ instant: Instant) -> String {
    element(Timestamp.utc(instant), locale.time(instant, in: zone))
  }

  func date(_ date: CivilDate, _ pattern: KeyPath<DatePatterns, TextPattern> = \.medium) -> String {
    element(Timestamp.date(date), locale.date(date, pattern))
  }

  func duration(_ seconds: Int) -> String {
    element(Timestamp.duration(seconds), locale.duration(seconds))
  }

  /// From one time to another; the date of the end is left out when it is that of the start.
  func range(_ start: Instant, _ end: Instant) -> String {
    let isOneDay = zone.date(of: start) == zone.date(of: end)
    return locale.dates.range.markup(["start": time(start), "end": isOneDay ? clock(end) : time(end)])
  }

  /// The words at `key` with `{time}` in them.
  func words(_ key: String, time instant: Instant) -> String {
    locale.pattern(key).markup(["time": time(instant)])
  }

  private func element(_ machine: String, _ words: String) -> String {
    "<time datetime=\"" + machine + "\">" + TextEscaping.escaped(words) + "</time>"
  }
}
