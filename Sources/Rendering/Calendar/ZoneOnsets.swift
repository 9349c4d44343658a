import StatusModel

/// Onsets of one offset in year after year that follow one rule, as far as they are known.
struct ZoneOnsets {
  /// The tables of zones end with this year: what holds in it is taken to hold for ever.
  private static let lastYear = 2099

  let from: Int
  let to: Int
  private let first: CivilDateTime
  private var last: Instant
  /// How the weekday may be counted so that all onsets fit: from 1 to 4, or -1 for the last of the month.
  private var ordinals: [Int]

  init(from: Int, to: Int, at instant: Instant) {
    self.from = from
    self.to = to
    first = CivilDateTime(utc: instant.advanced(by: from))
    last = instant
    ordinals = Self.ordinals(of: first.date)
  }

  /// Whether `instant` is the next year's onset under the same rule; if so it is taken in.
  mutating func take(_ instant: Instant) -> Bool {
    let civil = CivilDateTime(utc: instant.advanced(by: from))
    let common = ordinals.filter(Self.ordinals(of: civil.date).contains)
    let isNext = civil.date.year == CivilDateTime(utc: last.advanced(by: from)).date.year + 1
    guard isNext, !common.isEmpty, civil.date.month == first.date.month, civil.date.weekday == first.date.weekday,
      civil.secondOfDay == first.secondOfDay
    else { return false }
    ordinals = common
    last = instant
    return true
  }

  var observance: ZoneObservance {
    let end = CivilDateTime(utc: last.advanced(by: from)).date.year
    guard end > first.date.year, let ordinal = ordinals.min() else {
      return ZoneObservance(from: from, to: to, onset: first, yearly: nil)
    }
    let weekday = Recurrence.Weekday(ordinal: ordinal, day: first.date.weekday)
    return ZoneObservance(
      from: from, to: to, onset: first,
      yearly: .init(month: first.date.month, weekday: weekday, until: end < Self.lastYear ? last : nil))
  }

  private static func ordinals(of date: CivilDate) -> [Int] {
    let isLast = date.day > CivilDate.days(inMonth: date.month, of: date.year) - 7
    let fromStart = (date.day - 1) / 7 + 1
    return (isLast ? [-1] : []) + (fromStart < 5 ? [fromStart] : [])
  }
}
