import StatusModel
import Testing

struct TimeZoneRulesDaysTests {
  /// Until 2011 clocks in Newfoundland went back at one minute past midnight, to 23:01 of the day before.
  private let newfoundland = TimeZoneRules(
    identifier: "America/St_Johns", initialOffset: -9_000,
    transitions: [TimeZoneRules.Transition(at: Instant(seconds: 1_289_097_060), offset: -12_600)])

  @Test func aDayWhoseMidnightIsShownTwiceBeginsWithTheFirst() throws {
    let day = try #require(CivilDate(year: 2010, month: 11, day: 7))
    let afterTheChange = Instant(seconds: 1_289_097_060 + 600)
    #expect(newfoundland.startOfDay(day) == Instant(seconds: 1_289_097_000))
    #expect(newfoundland.date(of: afterTheChange) == day.adding(days: -1))
    #expect(newfoundland.day(of: afterTheChange) == day)
    #expect(newfoundland.nextMidnight(after: afterTheChange) > afterTheChange)
  }

  @Test func aMidnightThatIsSkippedBeginsAtTheChange() throws {
    let zone = TimeZoneRules(
      identifier: "America/Sao_Paulo", initialOffset: -10_800,
      transitions: [TimeZoneRules.Transition(at: Instant(seconds: 1_541_300_400), offset: -7_200)])
    let day = try #require(CivilDate(year: 2018, month: 11, day: 4))
    #expect(zone.startOfDay(day) == Instant(seconds: 1_541_300_400))
    #expect(zone.civil(zone.startOfDay(day)).hour == 1)
    #expect(zone.startOfDay(day.adding(days: 1)).seconds(since: zone.startOfDay(day)) == 82_800)
  }

  @Test func daysOfAClockChangeHave23And25Hours() throws {
    let spring = try #require(CivilDate(year: 2023, month: 3, day: 12))
    let autumn = try #require(CivilDate(year: 2023, month: 11, day: 5))
    for (day, hours) in [(spring, 23), (autumn, 25), (autumn.adding(days: 1), 24)] {
      let start = TimeZoneRules.chicago.startOfDay(day)
      #expect(TimeZoneRules.chicago.nextMidnight(after: start).seconds(since: start) == hours * 3600)
    }
  }
}
