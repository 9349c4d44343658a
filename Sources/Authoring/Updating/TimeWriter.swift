package import StatusModel

/// Writes instants as posts have them, in the site's zone.
package struct TimeWriter: Sendable {
  let zone: TimeZoneRules

  package init(zone: TimeZoneRules) {
    self.zone = zone
  }

  /// `2023-07-05 14:20`, with seconds where there are some; with its offset where clocks show the time twice.
  package func dated(_ instant: Instant) -> String {
    let civil = zone.civil(instant)
    guard case .once = zone.reading(of: civil) else { return timestamp(instant) }
    return "\(Self.day(civil.date)) \(Self.clock(civil))"
  }

  /// `2023-07-05T14:20:00-05:00`
  func timestamp(_ instant: Instant) -> String {
    let civil = zone.civil(instant)
    return "\(Self.day(civil.date))T\(Self.clock(civil, showingSeconds: true))\(Self.offset(zone.offset(at: instant)))"
  }

  static func day(_ date: CivilDate) -> String {
    "\(digits(date.year, 4))-\(digits(date.month, 2))-\(digits(date.day, 2))"
  }

  static func clock(_ civil: CivilDateTime, showingSeconds: Bool = false) -> String {
    let minutes = "\(digits(civil.hour, 2)):\(digits(civil.minute, 2))"
    return showingSeconds || civil.second != 0 ? "\(minutes):\(digits(civil.second, 2))" : minutes
  }

  /// `-05:00`, from seconds east of UTC.
  static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return "\(seconds < 0 ? "-" : "+")\(digits(minutes / 60, 2)):\(digits(minutes % 60, 2))"
  }

  /// `+17m`, `+2h05m`; with days for more than one.
  static func relative(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let long = hours == 0 ? "\(minutes)m" : "\(hours)h" + (minutes == 0 ? "" : "\(digits(minutes, 2))m")
    return "+\(long)" + (rest == 0 ? "" : "\(digits(rest, 2))s")
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
