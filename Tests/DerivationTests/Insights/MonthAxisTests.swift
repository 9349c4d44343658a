import StatusModel
import Testing

@testable import Derivation

struct MonthAxisTests {
  private let today = CivilDate(year: 2023, month: 3, day: 20) ?? CivilDate(daysSince1970: 0)

  private func axis(_ first: String, _ last: String = "2023-03-20 00:00") -> MonthAxis {
    let zone = TimeZoneRules.chicago
    return MonthAxis(zone.day(of: .chicago(first))...zone.day(of: .chicago(last)), in: zone, today: today)
  }

  @Test func monthsAreCutToTheDaysAndKeepTheHoursOfTheirClock() {
    let axis = axis("2023-01-30 00:00")
    #expect(axis.months.map(\.month) == [1, 2, 3])
    #expect(axis.spans.map { $0.end.seconds(since: $0.start) } == [2 * 86_400, 28 * 86_400, 20 * 86_400 - 3600])
    #expect(axis.isRunning)
  }

  @Test func anInstantHasThePlaceOfItsMonth() {
    let axis = axis("2023-01-30 00:00")
    #expect(axis.place(of: .chicago("2023-01-29 23:59")) == nil)
    #expect(axis.place(of: .chicago("2023-01-30 00:00")) == 0)
    #expect(axis.place(of: .chicago("2023-01-31 23:59")) == 0)
    #expect(axis.place(of: .chicago("2023-02-01 00:00")) == 1)
    #expect(axis.place(of: .chicago("2023-03-20 23:59")) == 2)
    #expect(axis.place(of: .chicago("2023-03-21 00:00")) == nil)
  }

  @Test func anIntervalTouchesTheMonthsThatItSharesTimeWith() {
    let axis = axis("2023-01-30 00:00")
    func places(_ start: String, _ end: String) -> Range<Int> {
      axis.places(touching: StatusInterval(status: .majorOutage, start: .chicago(start), end: .chicago(end)))
    }
    #expect(places("2023-01-01 00:00", "2023-01-30 00:00").isEmpty)
    #expect(places("2023-01-01 00:00", "2023-02-01 00:00") == 0..<1)
    #expect(places("2023-02-01 00:00", "2023-03-01 00:01") == 1..<3)
    #expect(places("2023-03-21 00:00", "2023-03-22 00:00").isEmpty)
  }

  @Test func whatEndsBeforeTodayDoesNotRun() {
    let axis = axis("2023-01-30 00:00", "2023-03-19 12:00")
    #expect(!axis.isRunning)
    #expect(!axis.isRunning(CalendarPeriod(.month, containing: CivilMonth(containing: today))))
  }

  @Test func noMoreThanTwentyFiveYearsAreCounted() {
    let axis = MonthAxis(CivilDate(daysSince1970: -700_000)...today, in: .utc, today: today)
    #expect(axis.months.count == 300)
    #expect(axis.days.lowerBound == CivilDate(year: 1998, month: 4, day: 1))
  }

  @Test func daysToComeAreCutOff() {
    let axis = MonthAxis(today.adding(days: 5)...today.adding(days: 9), in: .utc, today: today)
    #expect(axis.days == today...today)
  }
}
