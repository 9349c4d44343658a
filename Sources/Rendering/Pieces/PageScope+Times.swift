import Derivation
import StatusModel

extension PageScope {
  /// A time with its date, in the site's zone.
  func time(_ instant: Instant) -> String {
    element(Timestamp.utc(instant), locale.dateTime(instant, in: zone))
  }

  func date(_ date: CivilDate, _ pattern: KeyPath<DatePatterns, DatePattern> = \.medium) -> String {
    element(Timestamp.date(date), locale.date(date, pattern))
  }

  func duration(_ seconds: Int) -> String {
    element(Timestamp.duration(seconds), locale.duration(seconds))
  }

  /// The time alone when it is a time of today, else with its date.
  func near(_ instant: Instant) -> String {
    guard isToday(instant) else { return time(instant) }
    return element(Timestamp.utc(instant), locale.time(instant, in: zone), " data-clock")
  }

  /// A time below a heading that names `day`: with its date only when that is another one.
  func time(_ instant: Instant, below day: CivilDate?, showsZone: Bool = true) -> String {
    guard let day, zone.date(of: instant) == day else {
      return element(Timestamp.utc(instant), locale.dateTime(instant, in: zone, showsZone: showsZone))
    }
    let words = locale.time(instant, in: zone, showsZone: showsZone)
    return element(Timestamp.utc(instant), words, " data-clock=\"" + Timestamp.date(day) + "\"")
  }

  /// The same from one time to another.
  func range(_ start: Instant, _ end: Instant, below day: CivilDate?) -> String {
    guard let day, zone.date(of: start) == day || zone.date(of: end) == day else { return range(start, end) }
    let isOneOffset = zone.offset(at: start) == zone.offset(at: end)
    return locale.dates.range.markup([
      "start": time(start, below: day, showsZone: !isOneOffset), "end": time(end, below: day),
    ])
  }

  /// From one time to another: what both have in common, the date or the zone, is named once.
  func range(
    _ start: Instant, _ end: Instant, _ pattern: KeyPath<DatePatterns, DatePattern> = \.medium
  ) -> String {
    let isOneDay = zone.date(of: start) == zone.date(of: end)
    let isOneOffset = zone.offset(at: start) == zone.offset(at: end)
    let first = locale.dateTime(start, in: zone, pattern, showsZone: !isOneOffset)
    let last = isOneDay ? locale.time(end, in: zone) : locale.dateTime(end, in: zone, pattern)
    let brief = pattern == \.brief ? " data-brief" : ""
    return locale.dates.range.markup([
      "start": element(Timestamp.utc(start), first, brief),
      "end": element(Timestamp.utc(end), last, isOneDay ? brief + " data-clock" : brief),
    ])
  }

  /// How long ago something began, in `words` as of now; the script keeps it true.
  func age(of instant: Instant, _ words: String) -> String {
    element(Timestamp.utc(instant), words, " data-age")
  }

  /// The words at `key` with `{time}` in them.
  func words(_ key: String, time instant: Instant) -> String {
    locale.pattern(key).markup(["time": time(instant)])
  }

  /// The same with a time of today without its date.
  func words(_ key: String, near instant: Instant) -> String {
    locale.pattern(key).markup(["time": near(instant)])
  }

  /// The words at `key` with `{date}` in them.
  func words(_ key: String, date: CivilDate) -> String {
    locale.pattern(key).markup(["date": self.date(date)])
  }

  private func isToday(_ instant: Instant) -> Bool { zone.date(of: instant) == zone.date(of: site.snapshot.now) }

  private func element(_ machine: String, _ words: String, _ attributes: String = "") -> String {
    var writer = MarkupWriter(reserving: 96)
    writer.time(machine, words, attributes)
    return writer.string
  }
}
