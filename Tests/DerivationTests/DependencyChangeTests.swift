import StatusModel
import Testing

@testable import Derivation

@Suite struct DependencyChangeTests {
  private static let day = TimeZoneRules.chicago.date(of: .chicago("2023-03-15 12:00"))

  /// 0 the first card, 1 the second, both hidden; 2 the host on the first card, and from the day on on any; 3 web on the host.
  private static let components: [Component] = {
    var host = Component("host")
    host.requirements = [.init(.component(0), until: day), .init(.any([0, 1]), from: day)]
    return [
      Component("card-1", isHidden: true), Component("card-2", isHidden: true), host,
      Component("web", requires: [.component(2)]),
    ]
  }()

  private func snapshot(_ incidents: [Incident] = [], at now: Instant) -> StatusSnapshot {
    StatusSnapshot(of: StatusHistory(Self.components, incidents: incidents, zone: .chicago), at: now)
  }

  @Test func theGraphIsThatOfTheDayInTheSitesZone() {
    let before = snapshot(at: .chicago("2023-03-14 23:59"))
    let after = snapshot(at: .chicago("2023-03-15 00:00"))
    #expect(before.settings.components[2].requires == [.component(0)])
    #expect(before.components.map(\.isSinglePointOfFailure) == [true, false, true, false])
    #expect(before.components[0].blastRadius == [2, 3])
    #expect(after.settings.components[2].requires == [.any([0, 1])])
    #expect(after.components.map(\.isSinglePointOfFailure) == [false, false, true, false])
    #expect(after.dependencies.dependents == [[2], [2], [3], []])
    #expect(before.nextChange == .chicago("2023-03-15 00:00"))
  }

  @Test func whatMayBeAffectedFollowsTheDay() {
    let incident = Incident(started: .chicago("2023-03-14 12:00"), [0: .majorOutage])
    #expect(snapshot([incident], at: .chicago("2023-03-14 23:59")).components[3].mayBeAffectedBy == [0])
    #expect(snapshot([incident], at: .chicago("2023-03-15 00:00")).components[3].mayBeAffectedBy == [])
  }

  @Test func whatASnapshotKnewTheDayBeforePlaysNoPart() {
    let history = StatusHistory(Self.components, zone: .chicago)
    let before = StatusSnapshot(of: history, at: .chicago("2023-03-14 23:59"))
    let now = Instant.chicago("2023-03-15 00:00")
    #expect(StatusSnapshot(of: history, at: now, after: before) == StatusSnapshot(of: history, at: now))
  }

  @Test func aChangeSaysWhatCameAndWhatItDid() {
    let step = DependencyChange.Step(component: 2, added: [.any([0, 1])], dropped: [.component(0)])
    let change = DependencyChange(
      day: Self.day, isPlanned: true, steps: [step], newSinglePoints: [], formerSinglePoints: [0])
    #expect(snapshot(at: .chicago("2023-03-14 23:59")).dependencyChanges == [change])
    #expect(snapshot(at: .chicago("2023-03-15 00:00")).dependencyChanges.map(\.isPlanned) == [false])
  }

  @Test func theNewestComesFirstAndADayThatChangesNothingIsLeftOut() {
    var components = Self.components
    components[3].requirements = [
      .init(.component(2), until: Self.day.adding(days: 9)), .init(.component(2), from: Self.day.adding(days: 9)),
      .init(.component(1), from: Self.day.adding(days: 5)),
    ]
    let snapshot = StatusSnapshot(
      of: StatusHistory(components, zone: .chicago), at: .chicago("2023-03-15 00:00"))
    #expect(snapshot.dependencyChanges.map(\.day) == [Self.day.adding(days: 5), Self.day])
    #expect(snapshot.dependencyChanges[0].steps == [.init(component: 3, added: [.component(1)], dropped: [])])
    #expect(snapshot.dependencyChanges[0].newSinglePoints == [1])
  }

  @Test func withoutDaysThereIsNothingToTell() {
    #expect(StatusSnapshot(of: StatusHistory(.independent(2)), at: "2023-03-15 00:00").dependencyChanges == [])
  }
}
