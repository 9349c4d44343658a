import StatusModel
import Testing

struct TimeZoneRulesTests {
  private let zone = TimeZoneRules.chicago

  private func civil(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) throws -> CivilDateTime {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    return CivilDateTime(date: date, secondOfDay: hour * 3600 + minute * 60)
  }

  @Test func theOffsetChangesAtTheInstantOfTheTransition() {
    #expect(zone.offset(at: Instant(seconds: 1_678_607_999)) == -21_600)
    #expect(zone.offset(at: Instant(seconds: 1_678_608_000)) == -18_000)
    #expect(zone.offset(at: Instant(seconds: 0)) == -21_600)
  }

  @Test func anOrdinaryTimeIsReadOnce() throws {
    #expect(zone.reading(of: try civil(2023, 7, 5, 14, 2)) == .once(Instant(seconds: 1_688_583_720)))
    #expect(zone.reading(of: try civil(2023, 1, 5, 14, 2)) == .once(Instant(seconds: 1_672_948_920)))
  }

  @Test(arguments: [0, 1, 30, 59])
  func aSkippedTimeIsFollowedByTheChange(minute: Int) throws {
    #expect(zone.reading(of: try civil(2023, 3, 12, 2, minute)) == .skipped(next: Instant(seconds: 1_678_608_000)))
    #expect(zone.instant(of: try civil(2023, 3, 12, 2, minute)) == Instant(seconds: 1_678_608_000))
  }

  @Test(arguments: [0, 30, 59])
  func aRepeatedTimeIsTheEarlier(minute: Int) throws {
    let earlier = Instant(seconds: 1_699_164_000 + minute * 60)
    let reading = zone.reading(of: try civil(2023, 11, 5, 1, minute))
    #expect(reading == .twice(earlier: earlier, later: earlier.advanced(by: 3600)))
    #expect(zone.instant(of: try civil(2023, 11, 5, 1, minute)) == earlier)
  }

  @Test func timesBesideAChangeAreReadOnce() throws {
    #expect(zone.reading(of: try civil(2023, 3, 12, 1, 59)) == .once(Instant(seconds: 1_678_607_940)))
    #expect(zone.reading(of: try civil(2023, 3, 12, 3, 0)) == .once(Instant(seconds: 1_678_608_000)))
    #expect(zone.reading(of: try civil(2023, 11, 5, 0, 59)) == .once(Instant(seconds: 1_699_163_940)))
    #expect(zone.reading(of: try civil(2023, 11, 5, 2, 0)) == .once(Instant(seconds: 1_699_171_200)))
  }

  @Test func everyInstantComesBackFromWhatTheClockShows() {
    for seconds in stride(from: 1_577_836_800, to: 1_798_761_600, by: 1_783) {
      let instant = Instant(seconds: seconds)
      switch zone.reading(of: zone.civil(instant)) {
      case .once(let read): #expect(read == instant)
      case .twice(let earlier, let later): #expect(earlier == instant || later == instant)
      case .skipped: Issue.record("\(seconds) is shown by no clock")
      }
    }
  }

  @Test func aDayThatATimeZoneLeapsOverHasNoLength() throws {
    let apia = TimeZoneRules(
      identifier: "Pacific/Apia", initialOffset: -36_000,
      transitions: [TimeZoneRules.Transition(at: Instant(seconds: 1_325_239_200), offset: 50_400)])
    let skipped = try #require(CivilDate(year: 2011, month: 12, day: 30))
    #expect(apia.startOfDay(skipped) == Instant(seconds: 1_325_239_200))
    #expect(apia.startOfDay(skipped.adding(days: 1)) == Instant(seconds: 1_325_239_200))
    #expect(
      apia.reading(of: CivilDateTime(date: skipped, secondOfDay: 43_200))
        == .skipped(next: Instant(seconds: 1_325_239_200)))
    #expect(apia.startOfDay(skipped.adding(days: -1)) == Instant(seconds: 1_325_239_200 - 86_400))
  }
}
