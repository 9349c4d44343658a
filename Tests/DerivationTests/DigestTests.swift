import StatusModel
import Testing

@testable import Derivation

/// Of days, months and tags.
struct DigestTests {
  private let snapshot = StatusSnapshot(
    of: StatusHistory(
      [Component("a"), Component("b"), Component("hidden", isHidden: true)],
      incidents: [
        Incident(
          "new-year", started: .chicago("2023-12-31 23:00"), [0: .majorOutage, 2: .majorOutage],
          resolved: .chicago("2024-01-01 02:00"), tags: ["power", "caf\u{E9}", "power"]),
        Incident(
          "overlap", started: .chicago("2024-01-01 01:00"), [1: .partialOutage], resolved: .chicago("2024-01-01 03:00"),
          tags: ["power"]),
        Incident("old", started: .chicago("2023-06-01 01:00"), resolved: .chicago("2023-06-01 02:00")),
      ],
      maintenances: [
        Maintenance(
          .chicago("2024-01-01 20:00"), .chicago("2024-01-01 21:00"), slug: "nightly",
          repeats: Recurrence(.daily), tags: ["power", "cafe\u{301}"]),
        Maintenance(
          .chicago("2024-01-02 20:00"), .chicago("2024-01-02 21:00"), slug: "cancelled",
          updates: [Update(.cancelled, .chicago("2024-01-02 10:00"))]),
      ],
      zone: .chicago, historyDays: 4),
    at: .chicago("2024-01-03 12:00"))

  @Test func daysGoBackFromTodayInTheSitesZone() {
    #expect(snapshot.days.map(\.date.day) == [3, 2, 1, 31])
    #expect(snapshot.days.map(\.incidents) == [[], [], [0], [1]])
    #expect(snapshot.maintenances.map(\.maintenance.identity.slug) == ["nightly", "cancelled"])
    #expect(snapshot.days.map(\.maintenances) == [[], [0], [0], []])
  }

  @Test func monthsAreThoseWithPostsAndThePresentOne() {
    #expect(snapshot.months.map { [$0.month.year, $0.month.month] } == [[2024, 1], [2023, 12], [2023, 6]])
    #expect(snapshot.months.map(\.incidents) == [[0], [1], [2]])
    #expect(snapshot.months.map(\.maintenances) == [[0], [], []])
  }

  @Test func aMonthCountsOutagesOfSeveralComponentsOnce() {
    #expect(snapshot.months.map(\.outageSeconds) == [3 * 3600, 3600, 0])
    #expect(snapshot.months[1].uptime.observed == 2 * 31 * 86_400)
    #expect(snapshot.months[0].uptime.weightedDowntime == 9_360_000_000)
  }

  @Test func tagsAreToldApartByBytes() {
    #expect(
      snapshot.tags.map { Array($0.tag.utf8) } == [
        Array("cafe\u{301}".utf8), Array("caf\u{E9}".utf8), Array("power".utf8),
      ])
    #expect(snapshot.tags.map(\.incidents) == [[], [1], [0, 1]])
    #expect(snapshot.tags.map(\.maintenances) == [[0], [], [0]])
  }
}
