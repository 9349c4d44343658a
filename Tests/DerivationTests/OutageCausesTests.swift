import StatusModel
import Testing

@testable import Derivation

struct OutageCausesTests {
  /// 0 power; 1 host, on power; 2 and 3 name servers; 4 mail, on the host and any name server; 5 web mail, on mail.
  private let components = [
    Component("power", isHidden: true), Component("host", requires: [.component(0)]), Component("dns-1"),
    Component("dns-2"), Component("mail", requires: [.component(1), .any([2, 3])]),
    Component("webmail", requires: [.component(4)]),
  ]

  private func causes(_ statuses: KeyValuePairs<Component.Index, ComponentStatus>) -> [[Component.Index]] {
    let incident = Incident(started: "2024-01-01 10:00", statuses)
    return StatusSnapshot(of: StatusHistory(components, incidents: [incident]), at: "2024-01-01 11:00")
      .components.map(\.mayBeAffectedBy)
  }

  @Test func failurePassesThroughComponentsThatAreReportedOperational() {
    #expect(causes([0: .majorOutage]) == [[], [0], [], [], [0], [0]])
    #expect(causes([0: .partialOutage]) == [[], [0], [], [], [0], [0]])
  }

  @Test(arguments: [.operational, .underMaintenance, .degradedPerformance] as [ComponentStatus])
  func lesserStatusesFailNothing(status: ComponentStatus) {
    #expect(causes([0: status]).allSatisfy { $0.isEmpty })
  }

  @Test func oneOfSeveralAlternativesIsEnough() {
    #expect(causes([2: .majorOutage]) == [[], [], [], [], [], []])
    #expect(causes([2: .majorOutage, 3: .partialOutage]) == [[], [], [], [], [2, 3], [2, 3]])
  }

  @Test func aComponentThatIsOutItselfKeepsItsReasonsButIsNotOneOfThem() {
    #expect(causes([0: .majorOutage, 4: .majorOutage]) == [[], [0], [], [], [0], [0, 4]])
  }

  @Test func statusesAreNeverChanged() {
    let incident = Incident(started: "2024-01-01 10:00", [0: .majorOutage])
    let snapshot = StatusSnapshot(of: StatusHistory(components, incidents: [incident]), at: "2024-01-01 11:00")
    #expect(snapshot.components.dropFirst().allSatisfy { $0.status == .operational })
  }
}
