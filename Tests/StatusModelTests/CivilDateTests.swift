import StatusModel
import Testing

struct CivilDateTests {
  @Test(arguments: [(2023, 2, 29), (2100, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (0, 1, 1)])
  func daysThatDoNotExistAreRefused(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2024, 2, 29, 19_782), (1, 1, 1, -719_162),
    (9999, 12, 31, 2_932_896),
  ])
  func daysAreCountedFrom1970(year: Int, month: Int, day: Int, count: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSince1970 == count)
    #expect(CivilDate(daysSince1970: count) == date)
  }

  /// 400 years, after which the calendar repeats.
  @Test func everyDayComesBackFromItsCountAndFollowsTheOneBefore() {
    var previous = CivilDate(daysSince1970: -62_092)
    for count in -62_091...84_006 {
      let date = CivilDate(daysSince1970: count)
      guard date.daysSince1970 == count, previous < date, date.weekday == (previous.weekday + 1) % 7 else {
        Issue.record("day \(count) is \(date)")
        return
      }
      previous = date
    }
  }

  @Test func weekdaysCountFromSunday() throws {
    #expect(try #require(CivilDate(year: 1970, month: 1, day: 1)).weekday == 4)
    #expect(try #require(CivilDate(year: 2023, month: 7, day: 2)).weekday == 0)
    #expect(try #require(CivilDate(year: 1900, month: 1, day: 1)).weekday == 1)
  }

  @Test func addingDaysCrossesMonthsAndLeapDays() throws {
    let date = try #require(CivilDate(year: 2024, month: 2, day: 28))
    #expect(date.adding(days: 2) == CivilDate(year: 2024, month: 3, day: 1))
    #expect(date.adding(days: -59) == CivilDate(year: 2023, month: 12, day: 31))
  }
}
