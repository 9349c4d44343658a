import StatusModel
import Testing

@testable import Rendering

@Suite struct ZoneObservanceTests {
  /// From 2024 to 2099, as Chicago has it.
  static let chicago: TimeZoneRules = {
    var transitions: [TimeZoneRules.Transition] = []
    for year in 2024...2099 {
      transitions.append(.init(at: instant(year, 3, sunday: 2, hour: 8), offset: -18_000))
      transitions.append(.init(at: instant(year, 11, sunday: 1, hour: 7), offset: -21_600))
    }
    return TimeZoneRules(identifier: "America/Chicago", initialOffset: -21_600, transitions: transitions)
  }()

  /// In UTC; `sunday` counts in the month, 0 is the last.
  private static func instant(_ year: Int, _ month: Int, sunday: Int, hour: Int) -> Instant {
    let days = (1...CivilDate.days(inMonth: month, of: year)).compactMap {
      CivilDate(year: year, month: month, day: $0)
    }
    let sundays = days.filter { $0.weekday == 0 }
    let date = sunday == 0 ? sundays[sundays.count - 1] : sundays[sunday - 1]
    return CivilDateTime(date: date, secondOfDay: hour * 3600).asUTC
  }

  private func text(_ zone: TimeZoneRules, since: String) -> [String] {
    ZoneObservance.all(of: zone, since: Instant(since)).map { observance in
      let rule = observance.yearly.map {
        " \($0.month)/\(CalendarRule.weekday($0.weekday))" + ($0.until.map { " until " + CalendarTime.utc($0) } ?? "")
      }
      return "\(CalendarTime.local(observance.onset)) \(CalendarTime.offset(observance.from))"
        + "\(CalendarTime.offset(observance.to))" + (rule ?? "")
    }
  }

  @Test func twoRulesThatNeverEnd() {
    #expect(
      text(Self.chicago, since: "2026-01-01 00:00") == [
        "20251102T020000 -0500-0600 11/1SU", "20260308T020000 -0600-0500 3/2SU",
      ])
  }

  @Test func beforeTheFirstChangeTheFirstOffsetHolds() {
    #expect(text(Self.chicago, since: "2024-01-01 00:00").first == "19700101T000000 -0600-0600")
    let fixed = TimeZoneRules(identifier: "Asia/Kolkata", initialOffset: 19_800)
    #expect(text(fixed, since: "2026-01-01 00:00") == ["19700101T000000 +0530+0530"])
  }

  @Test func theLastOfAMonthIsCountedFromItsEnd() {
    let transitions = (2024...2099).flatMap { year in
      [
        TimeZoneRules.Transition(at: Self.instant(year, 3, sunday: 0, hour: 1), offset: 7200),
        TimeZoneRules.Transition(at: Self.instant(year, 10, sunday: 0, hour: 1), offset: 3600),
      ]
    }
    let berlin = TimeZoneRules(identifier: "Europe/Berlin", initialOffset: 3600, transitions: transitions)
    #expect(
      text(berlin, since: "2026-06-01 00:00") == [
        "20260329T020000 +0100+0200 3/-1SU", "20261025T030000 +0200+0100 10/-1SU",
      ])
  }

  @Test func aRuleThatWasGivenUpEnds() {
    let until = Self.chicago.transitions.prefix { $0.at < Instant("2027-01-01 00:00") }
    let zone = TimeZoneRules(identifier: "America/Chicago", initialOffset: -21_600, transitions: Array(until))
    #expect(
      text(zone, since: "2025-01-01 00:00") == [
        "20241103T020000 -0500-0600 11/1SU until 20261101T070000Z",
        "20250309T020000 -0600-0500 3/2SU until 20260308T080000Z",
      ])
  }

  @Test func changesThatFollowNoRuleStandAlone() {
    let zone = TimeZoneRules(
      identifier: "Africa/Somewhere", initialOffset: 3600,
      transitions: [
        .init(at: Instant("2026-02-15 02:00"), offset: 0), .init(at: Instant("2026-03-22 02:00"), offset: 3600),
        .init(at: Instant("2027-02-07 02:00"), offset: 0), .init(at: Instant("2027-03-14 02:00"), offset: 3600),
      ])
    #expect(
      text(zone, since: "2026-02-20 00:00") == [
        "20260215T030000 +0100+0000", "20260322T020000 +0000+0100", "20270207T030000 +0100+0000",
        "20270314T020000 +0000+0100",
      ])
  }
}
