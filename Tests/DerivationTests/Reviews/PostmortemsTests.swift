import StatusModel
import Testing

@testable import Derivation

@Suite struct PostmortemsTests {
  private static func outage(_ slug: String, impact: Impact, promised: String? = nil, isOpen: Bool = false) -> Incident
  {
    var last = Update(isOpen ? .monitoring : .resolved, "2023-07-10 12:00")
    last.postmortemDue = promised.map(Reviews.day)
    return Incident(slug, started: "2023-07-10 10:00", [0: .majorOutage], impact: impact, updates: [last])
  }

  private func owed(_ incident: Incident, at now: Instant) throws -> OwedPostmortem? {
    let snapshot = Reviews.snapshot([incident], at: now)
    return try #require(snapshot.incidents.first).owedPostmortem(in: snapshot.settings, on: snapshot.today)
  }

  @Test func graveIncidentsOweOneAWeekAfterTheirEnd() throws {
    let owed = try owed(Self.outage("a", impact: .major), at: "2023-07-17 23:59")
    #expect(owed == OwedPostmortem(due: Reviews.day("2023-07-17"), isPromised: false, isOverdue: false))
    #expect(try self.owed(Self.outage("a", impact: .critical), at: "2023-07-18 00:00")?.isOverdue == true)
    #expect(try self.owed(Self.outage("a", impact: .minor), at: "2023-08-18 00:00") == nil)
    #expect(try self.owed(Self.outage("a", impact: .critical, isOpen: true), at: "2023-08-18 00:00") == nil)
  }

  @Test func aPromiseCountsMoreThanTheSettings() throws {
    let day = Reviews.day("2023-07-12")
    for isOpen in [true, false] {
      let owed = try owed(
        Self.outage("a", impact: .minor, promised: "2023-07-12", isOpen: isOpen), at: "2023-07-13 00:00")
      #expect(owed == OwedPostmortem(due: day, isPromised: true, isOverdue: true))
    }
  }

  @Test func theLastPromiseCounts() throws {
    var incident = Self.outage("a", impact: .major, promised: "2023-07-12")
    var later = Update(.resolved, "2023-07-12 12:00", keepsState: true)
    later.postmortemDue = Reviews.day("2023-07-14")
    incident.updates.append(later)
    #expect(try owed(incident, at: "2023-07-12 11:59")?.due == Reviews.day("2023-07-12"))
    #expect(try owed(incident, at: "2023-07-12 12:00")?.due == Reviews.day("2023-07-14"))
  }

  @Test func aReviewIsOwedUntilItIsThere() {
    let reviewed = Reviews.incident("b", started: "2023-07-02 10:00", reviewed: "2023-07-20 09:00", [])
    let newer = Reviews.incident("c", started: "2023-07-01 10:00", reviewed: "2023-07-21 09:00", [])
    let incidents = [Self.outage("a", impact: .major, promised: "2023-07-30"), reviewed, newer]
    let before = Postmortems(of: Reviews.snapshot(incidents, at: "2023-07-19 12:00"))
    #expect(before.owed.map(\.incident) == [2, 1, 0])
    #expect(before.published.isEmpty)
    let after = Postmortems(of: Reviews.snapshot(incidents))
    #expect(after.owed.map(\.incident) == [0])
    #expect(after.published == [2, 1], "the newest review first, whenever the incident was")
  }
}
