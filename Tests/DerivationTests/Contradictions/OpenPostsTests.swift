import StatusModel
import Testing

@testable import Derivation

/// What open posts say of components, and what they don't.
@Suite struct OpenPostsTests {
  private static let start = Instant.chicago("2023-03-09 12:00")
  private static let now = Instant.chicago("2023-03-09 13:00")

  private func snapshot(
    _ components: [Component] = .independent(3), _ incidents: [Incident], maintenances: [Maintenance] = []
  ) -> StatusSnapshot {
    StatusSnapshot(
      of: StatusHistory(components, incidents: incidents, maintenances: maintenances, zone: .chicago), at: Self.now)
  }

  @Test func theMilderOfTwoDisagreesWithTheWorse() {
    let snapshot = snapshot(
      .independent(3),
      [
        Incident("a", started: Self.start, [0: .majorOutage, 1: .partialOutage]),
        Incident("b", started: Self.start, [0: .degradedPerformance, 1: .partialOutage, 2: .majorOutage]),
      ])
    #expect(snapshot.disagreements == [StatusDisagreement(component: 0, milder: 1, worse: 0)])
  }

  @Test func whoIsOverOrSeesNothingWrongDisagreesWithNobody() {
    let snapshot = snapshot(
      .independent(3),
      [
        Incident("a", started: Self.start, [0: .majorOutage]),
        Incident("b", started: Self.start, [0: .partialOutage], resolved: Self.now),
        Incident("c", started: Self.start, [0: .operational]),
      ])
    #expect(snapshot.disagreements == [])
  }

  @Test func failuresPassThroughWhatIsHidden() {
    let components = [
      Component("power", isHidden: true), Component("host", requires: [.component(0)], isHidden: true),
      Component("web", requires: [.component(1)]), Component("mail", requires: [.any([0, 2])]),
    ]
    let incidents = [Incident(started: Self.start, [0: .majorOutage])]
    #expect(
      snapshot(components, incidents).unspokenFailures == [
        UnspokenFailure(component: 2, causes: [0]), UnspokenFailure(component: 3, causes: [0]),
      ])
    let work = Maintenance(Self.start, Self.now.advanced(by: 60), affecting: [3: .underMaintenance])
    let planned = Maintenance(Self.now.advanced(by: 60), Self.now.advanced(by: 90), affecting: [2: .underMaintenance])
    #expect(
      snapshot(components, incidents, maintenances: [work, planned]).unspokenFailures.map(\.component) == [2])
  }
}
