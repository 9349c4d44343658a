import StatusModel

/// Where the days of a month stand in its weeks, in the units of an image.
struct MonthGrid {
  let month: CivilMonth
  /// 0 is Sunday.
  let firstWeekday: Int
  /// A shape takes 16 of its units.
  static let pitch = 20

  init(_ month: CivilMonth, in locale: Locale) {
    self.month = month
    firstWeekday = Int(locale.text("date.week_starts")) ?? 0
  }

  /// The upper left corner of a day.
  func place(of date: CivilDate) -> (x: Int, y: Int) {
    let offset = (month.firstDay.weekday - firstWeekday + 7) % 7 + date.day - 1
    return (offset % 7 * Self.pitch, offset / 7 * Self.pitch)
  }

  static let width = 7 * pitch

  /// Of the weeks that the whole month takes.
  var height: Int { place(of: month.next.firstDay.adding(days: -1)).y + Self.pitch }

  /// Round dots in one path.
  func dots(at dates: some Sequence<CivilDate>) -> String {
    dates.map { date in
      let (x, y) = place(of: date)
      return "M\(x + Self.pitch / 2) \(y + Self.pitch / 2)h0"
    }.joined()
  }
}
