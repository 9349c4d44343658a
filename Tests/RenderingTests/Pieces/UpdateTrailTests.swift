import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct UpdateTrailTests {
  static func snapshot(_ slug: String) -> IncidentSnapshot? {
    SampleSite.snapshot.incidents.first { $0.incident.identity.slug == slug }
  }

  @Test func everyUpdateKnowsTheTimeSinceTheOneBefore() throws {
    let snapshot = try #require(Self.snapshot("kansas-city"))
    let trails = UpdateTrail.all(
      of: snapshot.incident.updates, effects: snapshot.effects, start: snapshot.incident.started)
    #expect(trails.map(\.gap) == [nil, 9900, 10_500, 2700, 3300])
  }

  @Test func aFinalUpdateSetsWhatIsLeftToOperational() throws {
    let snapshot = try #require(Self.snapshot("kansas-city"))
    let trails = UpdateTrail.all(
      of: snapshot.incident.updates, effects: snapshot.effects, start: snapshot.incident.started)
    #expect(trails[0].steps.isEmpty)
    #expect(trails[1].steps == [StatusStep(component: 0, before: .majorOutage, after: .partialOutage)])
    #expect(trails[3].steps.isEmpty)
    #expect(
      trails[4].steps == [
        StatusStep(component: 0, before: .degradedPerformance, after: .operational),
        StatusStep(component: 1, before: .majorOutage, after: .operational),
        StatusStep(component: 2, before: .partialOutage, after: .operational),
      ])
  }

  @Test func workThatBeginsIsAStep() throws {
    let snapshot = try #require(
      SampleSite.snapshot.maintenances.first { $0.maintenance.identity.slug == "billing-database" })
    let trails = UpdateTrail.all(of: snapshot.maintenance.updates, effects: snapshot.effects, start: nil)
    #expect(trails.map(\.steps) == [[StatusStep(component: 7, before: .operational, after: .underMaintenance)]])
  }
}
