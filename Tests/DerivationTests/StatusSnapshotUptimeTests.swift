import StatusModel
import Testing

@testable import Derivation

struct StatusSnapshotUptimeTests {
  private let snapshot = StatusSnapshot(
    of: StatusHistory(
      [
        Component("a", group: 0), Component("b", group: 0, since: CivilDate(year: 2024, month: 1, day: 10)),
        Component("c", group: 0, isHidden: true),
      ],
      groups: [ComponentGroup(id: "g", name: "G")],
      incidents: [
        Incident(
          started: "2024-01-09 12:00", [0: .majorOutage, 1: .majorOutage, 2: .majorOutage], resolved: "2024-01-10 12:00"
        )
      ],
      uptimeDays: 3),
    at: "2024-01-11 12:00")

  @Test func theWindowEndsToday() {
    let report = snapshot.components[0].uptime
    #expect(report.days.map(\.date.day) == [9, 10, 11])
    #expect(report.total.observed == 216_000)
    #expect(report.total.milliPercent == 60_000)
  }

  @Test func aGroupHasTheMeanOfItsShownMembersWhereTheyHaveData() {
    let report = snapshot.uptime(of: snapshot.groups[0])
    #expect(report.days.map(\.uptime.observed) == [86_400, 172_800, 86_400])
    #expect(report.days.map(\.uptime.milliPercent) == [50_000, 50_000, 100_000])
    #expect(report.days.map(\.worst) == [.majorOutage, .majorOutage, .operational])
    let today = snapshot.today
    #expect(snapshot.uptime(of: snapshot.groups[0], over: today.adding(days: -2)...today) == report)
  }

  @Test func aYearCanBeAskedForAsWell() {
    let report = snapshot.uptime(of: 0, over: snapshot.today.adding(days: -365)...snapshot.today)
    #expect(report.days.count == 366)
    #expect(report.total.weightedDowntime == 86_400_000_000)
  }

  @Test func aMonthEndsNow() throws {
    let january = CivilMonth(containing: snapshot.today)
    #expect(snapshot.uptime(of: 0, in: january).observed == 10 * 86_400 + 43_200)
    #expect(snapshot.uptime(of: 1, in: january).observed == 86_400 + 43_200)
    #expect(snapshot.uptime(of: 0, in: january.next) == .noData)
  }
}
