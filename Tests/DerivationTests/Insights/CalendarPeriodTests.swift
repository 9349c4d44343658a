import StatusModel
import Testing

@testable import Derivation

struct CalendarPeriodTests {
  private func period(_ length: CalendarPeriod.Length, _ year: Int, _ month: Int) throws -> CalendarPeriod {
    CalendarPeriod(
      length, containing: CivilMonth(containing: try #require(CivilDate(year: year, month: month, day: 17))))
  }

  @Test(arguments: [
    (CalendarPeriod.Length.month, "2024-02", 29), (.quarter, "2024-Q1", 91), (.year, "2024", 366),
  ])
  func aPeriodHoldsItsWholeMonths(_ length: CalendarPeriod.Length, name: String, days: Int) throws {
    let period = try period(length, 2024, 2)
    #expect(period.name == name)
    #expect(period.days.upperBound.daysSince1970 - period.days.lowerBound.daysSince1970 + 1 == days)
    #expect(period.days.upperBound.adding(days: 1) == period.end)
  }

  @Test func theLastQuarterEndsWithTheYear() throws {
    let quarter = try period(.quarter, 2023, 12)
    #expect(quarter.name == "2023-Q4")
    #expect(quarter.firstMonth.month == 10)
    #expect(quarter.end == CivilDate(year: 2024, month: 1, day: 1))
  }

  @Test func periodsAreOrderedByTheirBeginning() throws {
    let periods = [try period(.month, 2024, 1), try period(.quarter, 2024, 1), try period(.month, 2024, 2)]
    #expect(periods.shuffled().sorted() == periods)
  }
}
