extension CalendarWriter {
  /// Begins a calendar to subscribe to. It has no METHOD: it invites nobody.
  mutating func beginCalendar(_ title: String, generator: String) {
    begin("VCALENDAR")
    property("VERSION", "2.0")
    text("PRODID", "-//Allclear//" + generator + "//EN")
    property("CALSCALE", "GREGORIAN")
    // The name of RFC 7986, and what calendars read before it was written.
    text("NAME", title)
    text("X-WR-CALNAME", title)
    property("REFRESH-INTERVAL", "PT1H", ["VALUE": "DURATION"])
    property("X-PUBLISHED-TTL", "PT1H")
  }
}
