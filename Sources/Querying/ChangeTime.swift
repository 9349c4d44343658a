package import StatusModel

/// The instant of the next change, in the words that somebody asked for.
package struct ChangeTime: Sendable {
  package let instant: Instant

  package init(_ instant: Instant) { self.instant = instant }

  package var unix: String { String(instant.seconds) }

  package var rfc3339: String { instant.rfc3339 }

  /// The five fields of a schedule in UTC, at the first full minute that is not before it. As schedules have no year, it would
  /// come again a year later.
  package var cron: String {
    let minute = instant.seconds % 60 == 0 ? instant : instant.advanced(by: 60 - instant.seconds % 60)
    let civil = CivilDateTime(utc: minute)
    return "\(civil.minute) \(civil.hour) \(civil.date.day) \(civil.date.month) *"
  }

  /// Such as `2026-11-24 00:00 America/Chicago, in 6 h`.
  package func human(in zone: TimeZoneRules, now: Instant) -> String {
    let civil = zone.civil(instant)
    let clock = "\(Self.two(civil.hour)):\(Self.two(civil.minute))"
    let seconds = civil.second == 0 ? "" : ":\(Self.two(civil.second))"
    return "\(civil.date.rfc3339) \(clock)\(seconds) \(zone.identifier), in "
      + TimeDistance.words(instant.seconds(since: now))
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
