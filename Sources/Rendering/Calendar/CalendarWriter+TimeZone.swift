import StatusModel

extension CalendarWriter {
  /// A VTIMEZONE (section 3.6.5) that is right for all times from `start` on.
  mutating func timeZone(_ zone: TimeZoneRules, since start: Instant) {
    begin("VTIMEZONE")
    property("TZID", zone.identifier)
    for observance in ZoneObservance.all(of: zone, since: start) { write(observance) }
    end("VTIMEZONE")
  }

  /// Which of the two names it bears changes no time.
  private mutating func write(_ observance: ZoneObservance) {
    let name = observance.to > observance.from ? "DAYLIGHT" : "STANDARD"
    begin(name)
    property("DTSTART", CalendarTime.local(observance.onset))
    property("TZOFFSETFROM", CalendarTime.offset(observance.from))
    property("TZOFFSETTO", CalendarTime.offset(observance.to))
    if let yearly = observance.yearly {
      let until = yearly.until.map { ";UNTIL=" + CalendarTime.utc($0) } ?? ""
      property(
        "RRULE", "FREQ=YEARLY;BYMONTH=\(yearly.month);BYDAY=" + CalendarRule.weekday(yearly.weekday) + until)
    }
    end(name)
  }
}
