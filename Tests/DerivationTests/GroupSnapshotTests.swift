import StatusModel
import Testing

@testable import Derivation

struct GroupSnapshotTests {
  @Test func groupsFollowTheSettingsAndTheRestComesLast() {
    let components = [
      Component("alone"), Component("a-1", group: 1), Component("hidden", group: 2, isHidden: true),
      Component("b-1", group: 0), Component("a-2", group: 1), Component("a-3", group: 1, isHidden: true),
    ]
    let groups = ["b", "a", "empty"].map { ComponentGroup(id: $0, name: $0) }
    let incident = Incident(started: "2024-01-01 10:00", [4: .partialOutage, 5: .majorOutage])
    let snapshot = StatusSnapshot(
      of: StatusHistory(components, groups: groups, incidents: [incident]), at: "2024-01-01 11:00")
    #expect(snapshot.groups.map(\.group?.id) == ["b", "a", nil])
    #expect(snapshot.groups.map(\.members) == [[3], [1, 4], [0]])
    #expect(snapshot.groups.map(\.status) == [.operational, .partialOutage, .operational])
  }
}
