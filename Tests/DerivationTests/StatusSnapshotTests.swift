import StatusModel
import Testing

@testable import Derivation

struct StatusSnapshotTests {
  @Test func draftsAreShownOnlyWhenAskedFor() {
    let history = StatusHistory(
      incidents: [
        Incident("public", started: "2024-01-01 10:00"), Incident("draft", started: "2024-01-01 11:00", isDraft: true),
      ],
      maintenances: [Maintenance("2024-01-01 10:00", "2024-01-01 12:00", isDraft: true)])
    let snapshot = StatusSnapshot(of: history, at: "2024-01-01 11:30")
    #expect(snapshot.incidents.map(\.incident.identity.slug) == ["public"])
    #expect(snapshot.maintenances.isEmpty)
    #expect(snapshot.components[0].status == .operational)
    let preview = StatusSnapshot(of: history, at: "2024-01-01 11:30", includingDrafts: true)
    #expect(preview.incidents.map(\.incident.identity.slug) == ["draft", "public"])
    #expect(preview.maintenances.count == 1)
  }

  @Test func postsOfTheSameInstantAreOrderedBySlug() {
    let history = StatusHistory(
      incidents: ["b", "c", "a"].map { Incident($0, started: "2024-01-01 10:00") },
      maintenances: ["b", "a"].map { Maintenance("2024-01-01 10:00", "2024-01-01 11:00", slug: $0) })
    let snapshot = StatusSnapshot(of: history, at: "2024-01-02 00:00")
    #expect(snapshot.incidents.map(\.incident.identity.slug) == ["a", "b", "c"])
    #expect(snapshot.maintenances.map(\.maintenance.identity.slug) == ["a", "b"])
  }

  @Test func announcementsArePinnedFirstAndCurrentUntilTheirEnd() {
    func announcement(_ slug: String, _ from: Instant, until: Instant? = nil, isPinned: Bool = false) -> Announcement {
      Announcement(identity: PostIdentity(slug: slug, title: slug, isPinned: isPinned), from: from, until: until)
    }
    let history = StatusHistory(announcements: [
      announcement("coming", "2024-01-03 00:00"), announcement("old", "2024-01-01 00:00", until: "2024-01-02 00:00"),
      announcement("new", "2024-01-02 00:00"), announcement("pinned", "2023-01-01 00:00", isPinned: true),
    ])
    let snapshot = StatusSnapshot(of: history, at: "2024-01-02 00:00")
    #expect(snapshot.announcements.map(\.announcement.identity.slug) == ["pinned", "new", "old"])
    #expect(snapshot.announcements.map(\.isCurrent) == [true, true, false])
  }

  @Test func anEmptySiteIsOperational() {
    let snapshot = StatusSnapshot(of: StatusHistory(), at: "2024-01-02 12:00")
    #expect(snapshot.overall == OverallStatus(level: .operational, since: nil))
    #expect(snapshot.days.count == 15)
    #expect(snapshot.months.count == 1)
    #expect(snapshot.components.allSatisfy { $0.uptime.days.count == 90 && $0.uptime.total.milliPercent == 100_000 })
  }
}
