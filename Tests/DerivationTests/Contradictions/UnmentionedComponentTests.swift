import StatusModel
import Testing

@testable import Derivation

@Suite struct UnmentionedComponentTests {
  private static let now: Instant = "2024-03-10 12:00"
  private static let since = CivilDate(daysSince1970: 0)

  private func unmentioned(
    _ components: [Component], _ incidents: [Incident], _ maintenances: [Maintenance] = []
  ) -> [UnmentionedComponent] {
    StatusSnapshot(of: StatusHistory(components, incidents: incidents, maintenances: maintenances), at: Self.now)
      .unmentionedComponents(for: 10)
  }

  private static func incident(_ slug: String, _ started: Instant, _ resolved: Instant?, _ component: Int) -> Incident {
    var incident = Incident(slug, started: started, resolved: resolved)
    incident.affected = [ComponentChange(component: component, status: .partialOutage)]
    return incident
  }

  @Test func theLastPostThatNamedOneIsTold() {
    let components = [Component("a", since: Self.since), Component("b", since: Self.since)]
    let incidents = [
      Self.incident("older", "2024-01-01 00:00", "2024-01-02 00:00", 0),
      Self.incident("newer", "2024-02-01 00:00", "2024-02-02 00:00", 0),
    ]
    let found = unmentioned(components, incidents)
    #expect(found.map(\.component) == [0, 1])
    #expect(found.map { $0.lastPost?.slug } == ["newer", nil])
  }

  @Test func whatIsOpenOrEndedWithinTheDaysIsAMention() {
    let components = [Component("a", since: Self.since), Component("b", since: Self.since)]
    let incidents = [
      Self.incident("open", "2024-01-01 00:00", nil, 0),
      Self.incident("ended", "2024-01-01 00:00", "2024-02-29 00:00", 1),
    ]
    #expect(unmentioned(components, incidents) == [])
  }

  @Test func repeatedWorkIsAMentionAsLongAsItComesAgain() {
    let components = [Component("a", since: Self.since)]
    let forever = Maintenance("2023-01-01 00:00", "2023-01-01 01:00", repeats: Recurrence(.monthly))
    #expect(unmentioned(components, [], [forever]) == [])
    let ended = Maintenance("2023-01-01 00:00", "2023-01-01 01:00", repeats: Recurrence(.monthly, count: 3))
    #expect(unmentioned(components, [], [ended]).map { $0.lastPost?.slug } == ["maintenance"])
  }

  @Test func whatHasNoFirstDayIsNotAskedAbout() {
    let old = [Self.incident("old", "2024-01-01 00:00", "2024-01-02 00:00", 0)]
    let young = Component("a", since: CivilDate(year: 2024, month: 3, day: 1))
    #expect(unmentioned([Component("a"), young], old) == [])
  }
}
