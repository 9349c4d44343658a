import StatusModel

extension PageScope {
  /// A time with its date, in the site's zone.
  func time(_ instant: Instant) -> String {
    element(Timestamp.utc(instant), locale.dateTime(instant, in: zone))
  }

  func date(_ date: CivilDate, _ pattern: KeyPath<DatePatterns, TextPattern> = \.medium) -> String {
    element(Timestamp.date(date), locale.date(date, pattern))
  }

  func duration(_ seconds: Int) -> String {
    element(Timestamp.duration(seconds), locale.duration(seconds))
  }

  /// From one time to another: what both have in common, the date or the zone, is named once.
  func range(
    _ start: Instant, _ end: Instant, _ pattern: KeyPath<DatePatterns, TextPattern> = \.medium
  ) -> String {
    let isOneDay = zone.date(of: start) == zone.date(of: end)
    let isOneOffset = zone.offset(at: start) == zone.offset(at: end)
    let first = locale.dateTime(start, in: zone, pattern, showsZone: !isOneOffset)
    let last = isOneDay ? locale.time(end, in: zone) : locale.dateTime(end, in: zone, pattern)
    return locale.dates.range.markup([
      "start": element(Timestamp.utc(start), first), "end": element(Timestamp.utc(end), last),
    ])
  }

  /// The words at `key` with `{time}` in them.
  func words(_ key: String, time instant: Instant) -> String {
    locale.pattern(key).markup(["time": time(instant)])
  }

  private func element(_ machine: String, _ words: String) -> String {
    "<time datetime=\"" + machine + "\">" + TextEscaping.escaped(words) + "</time>"
  }
}
