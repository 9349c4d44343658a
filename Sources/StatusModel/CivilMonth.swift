/// A month of the Gregorian calendar, in no time zone.
package struct CivilMonth: Sendable, Hashable, Comparable {
  package let year: Int
  /// From 1 to 12.
  package let month: Int

  package init(containing date: CivilDate) {
    year = date.year
    month = date.month
  }

  package var firstDay: CivilDate {
    CivilDate(year: year, month: month, day: 1) ?? CivilDate(daysSince1970: 0)
  }

  package var next: CivilMonth { CivilMonth(containing: firstDay.adding(days: 31)) }

  package static func < (left: Self, right: Self) -> Bool { (left.year, left.month) < (right.year, right.month) }
}
