package import StatusModel

/// A month, a quarter or a year of the Gregorian calendar, in no time zone.
package struct CalendarPeriod: Sendable, Hashable, Comparable {
  package enum Length: String, Sendable, CaseIterable, Comparable {
    case month
    case quarter
    case year

    /// In months; divides twelve, so that a year is made of whole periods.
    package var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .year: 12
      }
    }

    package static func < (left: Self, right: Self) -> Bool { left.months < right.months }
  }

  package let length: Length
  package let firstMonth: CivilMonth

  /// The period of a length that holds a month.
  package init(_ length: Length, containing month: CivilMonth) {
    self.length = length
    let first = (month.month - 1) / length.months * length.months + 1
    firstMonth =
      CivilDate(year: month.year, month: first, day: 1).map(CivilMonth.init(containing:)) ?? month
  }

  /// The first day that is no longer in it.
  package var end: CivilDate {
    (0..<length.months).reduce(firstMonth) { month, _ in month.next }.firstDay
  }

  package var days: ClosedRange<CivilDate> { firstMonth.firstDay...end.adding(days: -1) }

  /// `2023-07`, `2023-Q3` or `2023` (ISO 8601, and what accounts call quarters).
  package var name: String {
    let year = String(String(10_000 + firstMonth.year).dropFirst())
    switch length {
    case .month: return year + (firstMonth.month < 10 ? "-0" : "-") + String(firstMonth.month)
    case .quarter: return year + "-Q" + String((firstMonth.month + 2) / 3)
    case .year: return year
    }
  }

  /// By beginning; of two that begin together the shorter first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.firstMonth, left.length) < (right.firstMonth, right.length)
  }
}
