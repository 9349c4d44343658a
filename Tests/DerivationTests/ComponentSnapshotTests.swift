import StatusModel
import Testing

@testable import Derivation

struct ComponentSnapshotTests {
  private let history = StatusHistory(
    incidents: [
      Incident("outage", started: "2024-01-01 10:00", [0: .majorOutage], resolved: "2024-01-01 12:00"),
      Incident("slow", started: "2024-01-01 11:00", [0: .degradedPerformance, 1: .partialOutage]),
    ],
    maintenances: [
      Maintenance("2024-01-01 09:00", "2024-01-01 15:00", slug: "work"),
      Maintenance("2024-02-01 09:00", "2024-02-01 15:00", slug: "planned"),
    ])

  private func component(_ index: Int = 0, at now: Instant) -> ComponentSnapshot {
    StatusSnapshot(of: history, at: now).components[index]
  }

  @Test func theWorstOfAllThatIsOpenCounts() {
    #expect(component(at: "2024-01-01 08:00").status == .operational)
    #expect(component(at: "2024-01-01 09:00").status == .underMaintenance)
    #expect(component(at: "2024-01-01 11:30").status == .majorOutage)
    #expect(component(at: "2024-01-01 12:00").status == .degradedPerformance)
  }

  @Test func sinceIsTheLastChange() {
    #expect(component(at: "2024-01-01 08:00").since == nil)
    #expect(component(at: "2024-01-01 11:30").since == "2024-01-01 10:00")
    #expect(component(at: "2024-01-01 12:00").since == "2024-01-01 12:00")
    #expect(component(2, at: "2024-01-01 12:00").since == nil)
  }

  @Test func theRecordIsTheUnion() {
    #expect(
      component(at: "2024-01-01 16:00").record == [
        StatusInterval(status: .underMaintenance, start: "2024-01-01 09:00", end: "2024-01-01 10:00"),
        StatusInterval(status: .majorOutage, start: "2024-01-01 10:00", end: "2024-01-01 12:00"),
        StatusInterval(status: .degradedPerformance, start: "2024-01-01 12:00", end: "2024-01-01 16:00"),
      ])
  }

  @Test func itNamesThePostsThatAffectedItAndThoseThatWill() {
    let snapshot = StatusSnapshot(of: history, at: "2024-01-01 16:00")
    #expect(snapshot.incidents.map(\.incident.identity.slug) == ["slow", "outage"])
    #expect(snapshot.maintenances.map(\.maintenance.identity.slug) == ["planned", "work"])
    #expect(snapshot.components.map(\.incidents) == [[0, 1], [0], []])
    #expect(snapshot.components.map(\.maintenances) == [[0, 1], [], []])
  }
}
