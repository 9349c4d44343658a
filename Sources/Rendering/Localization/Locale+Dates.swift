import StatusModel

extension Locale {
  func date(_ date: CivilDate, _ pattern: KeyPath<DatePatterns, DatePattern> = \.medium) -> String {
    var text = ""
    append(date, dates[keyPath: pattern], to: &text)
    return text
  }

  func month(_ month: CivilMonth) -> String { date(month.firstDay, \.month) }

  /// The time on the clock. `showsZone` is false where the zone follows nearby.
  func time(_ instant: Instant, in zone: TimeZoneRules, showsZone: Bool = true) -> String {
    var text = ""
    append(
      zone.civil(instant), offset: zone.offset(at: instant), showsZone ? dates.time : dates.clock, to: &text)
    return text
  }

  /// `showsZone` is false where the zone follows nearby.
  func dateTime(
    _ instant: Instant, in zone: TimeZoneRules, _ pattern: KeyPath<DatePatterns, DatePattern> = \.medium,
    showsZone: Bool = true
  ) -> String {
    let offset = zone.offset(at: instant)
    let civil = CivilDateTime(utc: instant.advanced(by: offset))
    // Room for most, at once.
    var text = ""
    text.reserveCapacity(47)
    for piece in dates.dateTime.pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .field(.date): append(civil.date, dates[keyPath: pattern], to: &text)
      case .field(.time): append(civil, offset: offset, showsZone ? dates.time : dates.clock, to: &text)
      case .field: break
      }
    }
    return text
  }

  private func append(_ civil: CivilDateTime, offset: Int, _ pattern: DatePattern, to text: inout String) {
    for piece in pattern.pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .field(.twoDigitHour): text += TwoDigits.text(civil.hour)
      case .field(.hour): text += String(civil.hour)
      case .field(.twoDigitHalfDayHour): text += TwoDigits.text((civil.hour + 11) % 12 + 1)
      case .field(.halfDayHour): text += String((civil.hour + 11) % 12 + 1)
      case .field(.minute): text += TwoDigits.text(civil.minute)
      case .field(.second): text += TwoDigits.text(civil.second)
      case .field(.half): text += self.text(civil.hour < 12 ? "date.before_noon" : "date.after_noon")
      case .field(.zone): text += dates.zone(offset: offset)
      case .field: break
      }
    }
  }

  private func append(_ date: CivilDate, _ pattern: DatePattern, to text: inout String) {
    for piece in pattern.pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .field(.year): text += String(date.year)
      case .field(.month): text += dates.months[date.month - 1]
      case .field(.monthShort): text += dates.shortMonths[date.month - 1]
      case .field(.twoDigitMonth): text += TwoDigits.text(date.month)
      case .field(.numericMonth): text += String(date.month)
      case .field(.day): text += String(date.day)
      case .field(.twoDigitDay): text += TwoDigits.text(date.day)
      case .field(.weekday): text += dates.weekdays[date.weekday]
      case .field(.weekdayShort): text += dates.shortWeekdays[date.weekday]
      case .field: break
      }
    }
  }
}
