internal import StatusModel

extension Recurrence {
  /// Whether BYMONTHDAY and BYDAY, where given, both hold for a day of a month.
  func allows(_ date: CivilDate) -> Bool {
    if monthDays.isEmpty && weekdays.isEmpty { return true }
    let length = CivilDate.days(inMonth: date.month, of: date.year)
    let fromEnd = date.day - length - 1
    guard monthDays.isEmpty || monthDays.contains(date.day) || monthDays.contains(fromEnd) else { return false }
    guard !weekdays.isEmpty else { return true }
    let weekday = date.weekday
    let ordinals = [(date.day - 1) / 7 + 1, (fromEnd + 1) / 7 - 1]
    return weekdays.contains { named in
      named.day == weekday && (named.ordinal.map(ordinals.contains) ?? true)
    }
  }
}
