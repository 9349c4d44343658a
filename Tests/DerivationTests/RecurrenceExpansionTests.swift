import StatusModel
import Testing

@testable import Derivation

struct RecurrenceExpansionTests {
  /// The first starts in UTC of one-hour occurrences.
  private func starts(
    _ first: Instant, _ rule: Recurrence, limit: Int = 5, now: Instant = "1970-01-01 00:00"
  ) -> [Instant] {
    let maintenance = Maintenance(first, first.advanced(by: 3600), repeats: rule)
    return RecurrenceExpansion(of: maintenance, in: .utc, at: now).occurrences.prefix(limit).map(\.start)
  }

  @Test func dailyWithAnInterval() {
    #expect(
      starts("2024-02-27 10:00", Recurrence(.daily, every: 2), limit: 3)
        == ["2024-02-27 10:00", "2024-02-29 10:00", "2024-03-02 10:00"])
  }

  @Test func dailyLimitedToDaysOfTheWeekAndOfTheMonth() {
    let rule = Recurrence(.daily, on: [.init(day: 5)], days: [13])
    #expect(
      starts("2023-01-13 10:00", rule, limit: 3)
        == ["2023-01-13 10:00", "2023-10-13 10:00", "2024-09-13 10:00"])
  }

  @Test func weeklyOnSeveralDaysEveryOtherWeekCountsWeeksFromMonday() {
    let rule = Recurrence(.weekly, every: 2, on: [.init(day: 0), .init(day: 2)])
    #expect(
      starts("2024-01-03 10:00", rule)
        == ["2024-01-03 10:00", "2024-01-07 10:00", "2024-01-16 10:00", "2024-01-21 10:00", "2024-01-30 10:00"])
  }

  @Test func weeklyWithoutDaysKeepsTheFirstOnes() {
    #expect(starts("2024-02-28 10:00", Recurrence(.weekly), limit: 2) == ["2024-02-28 10:00", "2024-03-06 10:00"])
  }

  @Test func monthlySkipsMonthsThatLackTheDay() {
    #expect(
      starts("2024-01-31 10:00", Recurrence(.monthly), limit: 4)
        == ["2024-01-31 10:00", "2024-03-31 10:00", "2024-05-31 10:00", "2024-07-31 10:00"])
  }

  @Test func monthlyFromTheEnd() {
    #expect(
      starts("2024-01-31 10:00", Recurrence(.monthly, days: [-1]), limit: 3)
        == ["2024-01-31 10:00", "2024-02-29 10:00", "2024-03-31 10:00"])
  }

  @Test(
    arguments: [
      (1, ["2024-01-02 10:00", "2024-02-06 10:00", "2024-03-05 10:00"]),
      (-1, ["2024-01-02 10:00", "2024-01-30 10:00", "2024-02-27 10:00"]),
      (5, ["2024-01-02 10:00", "2024-01-30 10:00", "2024-04-30 10:00"]),
      (-5, ["2024-01-02 10:00", "2024-04-02 10:00", "2024-07-02 10:00"]),
    ] as [(Int, [Instant])])
  func monthlyOnTheNthTuesday(ordinal: Int, expected: [Instant]) {
    let rule = Recurrence(.monthly, on: [.init(ordinal: ordinal, day: 2)])
    #expect(starts("2024-01-02 10:00", rule, limit: 3) == expected)
  }

  @Test func yearlyStaysInTheMonthOfTheFirst() {
    #expect(
      starts("2024-11-28 10:00", Recurrence(.yearly, on: [.init(ordinal: 4, day: 4)]), limit: 3)
        == ["2024-11-28 10:00", "2025-11-27 10:00", "2026-11-26 10:00"])
    #expect(
      starts("2024-02-29 10:00", Recurrence(.yearly), limit: 3)
        == ["2024-02-29 10:00", "2028-02-29 10:00", "2032-02-29 10:00"])
  }

  @Test func theFirstCountsAndThereIsAnEnd() {
    #expect(starts("2024-01-01 10:00", Recurrence(.daily, count: 2)) == ["2024-01-01 10:00", "2024-01-02 10:00"])
    #expect(starts("2024-01-01 10:00", Recurrence(.daily, count: 1)) == ["2024-01-01 10:00"])
    #expect(
      starts("2024-01-01 10:00", Recurrence(.daily, until: "2024-01-02 10:00"))
        == ["2024-01-01 10:00", "2024-01-02 10:00"])
    #expect(starts("2024-01-01 10:00", Recurrence(.daily, until: "2024-01-02 09:59")) == ["2024-01-01 10:00"])
  }

  private static let impossible = [
    Recurrence(.yearly, days: [31]), Recurrence(.yearly, every: 5, days: [31]),
    Recurrence(.monthly, every: 12, days: [31]),
    Recurrence(.daily, every: 7, on: [.init(day: 1)]), Recurrence(.daily, every: .max),
    Recurrence(.weekly, every: .max),
    Recurrence(.monthly, every: .max), Recurrence(.yearly, every: .max), Recurrence(.monthly, days: [32]),
    Recurrence(.monthly, on: [.init(ordinal: 5, day: 1)], days: [1]),
  ]

  @Test(arguments: impossible)
  func aRuleThatNeverComesTrueEnds(rule: Recurrence) {
    #expect(starts("2024-04-30 10:00", rule) == ["2024-04-30 10:00"])
  }

  @Test func itGoesNoFurtherThanTheCalendar() {
    #expect(starts("9999-12-30 10:00", Recurrence(.daily)) == ["9999-12-30 10:00", "9999-12-31 10:00"])
    #expect(starts("9999-11-30 10:00", Recurrence(.monthly)) == ["9999-11-30 10:00", "9999-12-30 10:00"])
  }

  @Test func itExpandsLittleFurtherThanNow() {
    let all = starts("1990-01-01 10:00", Recurrence(.daily), limit: .max, now: "2024-01-01 12:00")
    #expect(all.count == RecurrenceExpansion.occurrenceLimit)
    #expect(all.last == "2024-01-14 10:00")
  }

  @Test func clockTimeIsKeptAcrossAClockChange() {
    let maintenance = Maintenance(
      .chicago("2023-03-11 22:00"), .chicago("2023-03-12 04:00"), repeats: Recurrence(.daily))
    let occurrences = RecurrenceExpansion(of: maintenance, in: .chicago, at: "2023-03-01 00:00").occurrences
    #expect(occurrences[1] == PlannedOccurrence(start: .chicago("2023-03-12 22:00"), end: .chicago("2023-03-13 04:00")))
    #expect(occurrences[0].end.seconds(since: occurrences[0].start) == 5 * 3600)
    #expect(occurrences[1].end.seconds(since: occurrences[1].start) == 6 * 3600)
  }

  @Test func aSkippedClockTimeHappensAtTheChange() {
    let maintenance = Maintenance(
      .chicago("2023-03-11 02:30"), .chicago("2023-03-11 04:30"), repeats: Recurrence(.daily))
    let occurrences = RecurrenceExpansion(of: maintenance, in: .chicago, at: "2023-03-01 00:00").occurrences
    #expect(occurrences[1] == PlannedOccurrence(start: "2023-03-12 08:00", end: .chicago("2023-03-12 04:30")))
    #expect(occurrences[2].start == .chicago("2023-03-13 02:30"))
  }
}
