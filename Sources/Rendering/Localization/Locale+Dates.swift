import StatusModel

extension Locale {
  func date(_ date: CivilDate, _ pattern: KeyPath<DatePatterns, TextPattern> = \.medium) -> String {
    dates[keyPath: pattern].filled { value(of: $0, date) }
  }

  func month(_ month: CivilMonth) -> String {
    dates.month.filled { value(of: $0, month.firstDay) }
  }

  /// The time on the clock and its zone.
  func time(_ instant: Instant, in zone: TimeZoneRules) -> String {
    time(zone.civil(instant), offset: zone.offset(at: instant), pattern: dates.time)
  }

  /// `showsZone` is false where the zone follows nearby.
  func dateTime(
    _ instant: Instant, in zone: TimeZoneRules, _ pattern: KeyPath<DatePatterns, TextPattern> = \.medium,
    showsZone: Bool = true
  ) -> String {
    let civil = zone.civil(instant)
    let time = time(civil, offset: zone.offset(at: instant), pattern: showsZone ? dates.time : dates.clock)
    return dates.dateTime.filled(["date": date(civil.date, pattern), "time": time])
  }

  private func time(_ civil: CivilDateTime, offset: Int, pattern: TextPattern) -> String {
    pattern.filled { name in
      switch name {
      case "HH": Self.twoDigits(civil.hour)
      case "H": String(civil.hour)
      case "hh": Self.twoDigits((civil.hour + 11) % 12 + 1)
      case "h": String((civil.hour + 11) % 12 + 1)
      case "mm": Self.twoDigits(civil.minute)
      case "ss": Self.twoDigits(civil.second)
      case "half": text(civil.hour < 12 ? "date.before_noon" : "date.after_noon")
      case "zone": zone(offset: offset)
      default: ""
      }
    }
  }

  private func value(of name: String, _ date: CivilDate) -> String {
    switch name {
    case "year": String(date.year)
    case "month": dates.months[date.month - 1]
    case "month_short": dates.shortMonths[date.month - 1]
    case "MM": Self.twoDigits(date.month)
    case "M": String(date.month)
    case "day": String(date.day)
    case "DD": Self.twoDigits(date.day)
    case "weekday": dates.weekdays[date.weekday]
    case "weekday_short": dates.shortWeekdays[date.weekday]
    default: ""
    }
  }

  /// `UTC`, or the hours from it such as `UTC−5` and `UTC+5:30`.
  private func zone(offset: Int) -> String {
    guard offset != 0 else { return dates.universalZone }
    let minutes = abs(offset) / 60
    let rest = minutes % 60
    let hours = "\(offset < 0 ? "−" : "+")\(minutes / 60)"
    return dates.zone.filled(["offset": rest == 0 ? hours : hours + ":" + Self.twoDigits(rest)])
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
