import StatusModel
import Testing

@testable import Derivation

struct NextChangeTests {
  private func next(after now: Instant, _ history: StatusHistory) -> Instant? {
    StatusSnapshot(of: history, at: now).nextChange
  }

  @Test func withoutAnythingElseItIsMidnightInTheSitesZone() {
    #expect(next(after: "2024-01-01 12:00", StatusHistory(zone: .chicago)) == "2024-01-02 06:00")
    #expect(next(after: "2024-01-02 06:00", StatusHistory(zone: .chicago)) == "2024-01-03 06:00")
  }

  @Test func everyMomentOfAnIncidentCounts() {
    let history = StatusHistory(incidents: [
      Incident(
        started: "2024-01-01 10:00", detected: "2024-01-01 10:05", resolved: "2024-01-01 10:30",
        updates: [Update(.investigating, "2024-01-01 10:10"), Update(.resolved, "2024-01-01 10:40")],
        postmortem: "2024-01-01 20:00")
    ])
    var now: Instant = "2024-01-01 09:00"
    for expected in ["10:00", "10:05", "10:10", "10:30", "10:40", "20:00"].map({ Instant("2024-01-01 \($0)", in: .utc) }
    ) {
      #expect(next(after: now, history) == expected)
      now = expected
    }
    #expect(next(after: now, history) == "2024-01-02 00:00")
  }

  @Test func whatAnIncidentSaysBeforeItBeginsIsNotShown() {
    let history = StatusHistory(incidents: [
      Incident(started: "2024-01-01 10:00", updates: [Update(.investigating, "2024-01-01 09:30")])
    ])
    #expect(next(after: "2024-01-01 09:00", history) == "2024-01-01 10:00")
  }

  @Test func everyEditCounts() {
    var update = Update(.investigating, "2024-01-01 10:10")
    update.earlier = ["11:00", "12:00"].map { EarlierText(words: "x", until: Instant("2024-01-01 \($0)", in: .utc)) }
    update.edited = "2024-01-01 12:00"
    let history = StatusHistory(incidents: [Incident(started: "2024-01-01 10:00", updates: [update])])
    #expect(next(after: "2024-01-01 10:30", history) == "2024-01-01 11:00")
    #expect(next(after: "2024-01-01 11:00", history) == "2024-01-01 12:00")
  }

  @Test func maintenancesBeginAndEnd() {
    let history = StatusHistory(maintenances: [
      Maintenance("2024-01-01 10:00", "2024-01-01 11:00", repeats: Recurrence(.daily))
    ])
    #expect(next(after: "2024-01-01 09:00", history) == "2024-01-01 10:00")
    #expect(next(after: "2024-01-01 10:00", history) == "2024-01-01 11:00")
    #expect(next(after: "2024-01-02 09:00", history) == "2024-01-02 10:00")
  }

  @Test func aMaintenanceThatIsOverOrOffDoesNotEndAgain() {
    for state in [UpdateState.completed, .cancelled] {
      let history = StatusHistory(maintenances: [
        Maintenance("2024-01-01 10:00", "2024-01-01 12:00", updates: [Update(state, "2024-01-01 11:00")])
      ])
      #expect(next(after: "2024-01-01 10:00", history) == "2024-01-01 11:00")
      #expect(next(after: "2024-01-01 11:00", history) == "2024-01-02 00:00")
    }
  }

  @Test func announcementsComeAndGo() {
    let announcement = Announcement(
      identity: PostIdentity(slug: "a", title: "A"), from: "2024-01-01 10:00", until: "2024-01-01 12:00")
    let history = StatusHistory(announcements: [announcement])
    #expect(next(after: "2024-01-01 09:00", history) == "2024-01-01 10:00")
    #expect(next(after: "2024-01-01 10:00", history) == "2024-01-01 12:00")
  }

  @Test func draftsChangeNothing() {
    let history = StatusHistory(incidents: [Incident(started: "2024-01-01 10:00", isDraft: true)])
    #expect(next(after: "2024-01-01 09:00", history) == "2024-01-02 00:00")
  }
}
