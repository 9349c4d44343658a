import StatusModel
import Testing

@testable import Derivation

struct OverallStatusTests {
  private static let rules: [([ComponentStatus], OverallStatus.Level)] = [
    ([.majorOutage, .majorOutage], .majorOutage),
    ([.majorOutage], .majorOutage),
    ([.majorOutage, .operational], .partialOutage),
    ([.majorOutage, .partialOutage], .partialOutage),
    ([.partialOutage, .partialOutage], .partialOutage),
    ([.partialOutage, .degradedPerformance], .minorOutage),
    ([.partialOutage, .operational], .minorOutage),
    ([.degradedPerformance, .degradedPerformance], .degraded),
    ([.degradedPerformance, .underMaintenance], .partiallyDegraded),
    ([.degradedPerformance, .operational], .partiallyDegraded),
    ([.underMaintenance, .underMaintenance], .maintenance),
    ([.underMaintenance, .operational], .maintenance),
    ([.operational, .operational], .operational),
    ([], .operational),
  ]

  @Test(arguments: rules)
  func theFirstRuleThatFitsSetsTheLevel(statuses: [ComponentStatus], level: OverallStatus.Level) {
    #expect(OverallStatus.Level(of: StatusCounts(of: statuses)) == level)
    #expect(OverallStatus.Level(of: StatusCounts(of: statuses.reversed())) == level)
  }

  private static let words: [(OverallStatus.Level, String, String)] = [
    (.majorOutage, "Major System Outage", "critical"), (.partialOutage, "Partial System Outage", "major"),
    (.minorOutage, "Minor Service Outage", "minor"), (.degraded, "Degraded System Service", "minor"),
    (.partiallyDegraded, "Partially Degraded Service", "minor"),
    (.maintenance, "Service Under Maintenance", "maintenance"), (.operational, "All Systems Operational", "none"),
  ]

  @Test(arguments: words)
  func everyLevelHasTheWordsOfTheContract(level: OverallStatus.Level, sentence: String, indicator: String) {
    #expect(level.rawValue == sentence)
    #expect(level.indicator == indicator)
  }

  @Test func hiddenComponentsDoNotCount() {
    let history = StatusHistory(
      [Component("shown"), Component("hidden", isHidden: true)],
      incidents: [Incident(started: "2024-01-01 10:00", [1: .majorOutage])])
    let snapshot = StatusSnapshot(of: history, at: "2024-01-01 11:00")
    #expect(snapshot.overall == OverallStatus(level: .operational, since: nil))
    #expect(snapshot.components[1].status == .majorOutage)
  }

  @Test func aLevelThatIsHandedOverFromOneIncidentToAnotherHasHeldSinceTheFirst() {
    let history = StatusHistory(incidents: [
      Incident("first", started: "2024-01-01 10:00", [0: .majorOutage], resolved: "2024-01-01 11:00"),
      Incident("second", started: "2024-01-01 10:30", [1: .majorOutage], resolved: "2024-01-01 12:00"),
      Incident("third", started: "2024-01-01 12:00", [2: .majorOutage]),
    ])
    let snapshot = StatusSnapshot(of: history, at: "2024-01-01 13:00")
    #expect(snapshot.overall == OverallStatus(level: .partialOutage, since: "2024-01-01 10:00"))
  }

  @Test func afterAnOutageAllIsOperationalSinceItsEnd() {
    let history = StatusHistory(incidents: [
      Incident(started: "2024-01-01 10:00", [0: .majorOutage], resolved: "2024-01-01 11:00")
    ])
    let atTheEnd = StatusSnapshot(of: history, at: "2024-01-01 11:00")
    #expect(atTheEnd.overall == OverallStatus(level: .operational, since: "2024-01-01 11:00"))
    let atTheStart = StatusSnapshot(of: history, at: "2024-01-01 10:00")
    #expect(atTheStart.overall == OverallStatus(level: .partialOutage, since: "2024-01-01 10:00"))
  }
}
