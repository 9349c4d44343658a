import Testing

@Suite struct IncidentTimesRuleTests {
  private static let first = "## Identified — 2026-01-10 12:00"

  private func said(_ keys: String, _ updates: String) async throws -> [String] {
    let post = PostedSite.post("started: 2026-01-10 11:00\n\(keys)", updates)
    return try await PostedSite(["incidents/a": post]).said(at: "2026-01-10 20:00Z")
  }

  @Test func whatIsWrittenAboutWasDetected() async throws {
    let updates = Self.first + "\n\n## Resolved — 13:00"
    #expect(try await said("detected: 2026-01-10 12:00", updates) == [])
    #expect(
      try await said("detected: 2026-01-10 12:01", updates) == [
        "incidents/a:4:11 time-outside-incident: the incident was detected after its first update"
          + " | incidents/a:7:1 the first update"
      ])
  }

  @Test func whatWasOverBeforeItWasDetectedHasNoUpdateBefore() async throws {
    #expect(
      try await said("detected: 2026-01-10 12:30", "## Resolved — 2026-01-10 12:00").map { $0.suffix(30) } == [
        " | incidents/a:7:1 the first update".suffix(30)
      ])
  }

  @Test func afterTheEndNothingIsWrong() async throws {
    let updates = Self.first + "\n\n## Monitoring — 13:00\n\n## Resolved — 14:00"
    #expect(try await said("resolved: 2026-01-10 12:30", updates) == [])
    #expect(try await said("resolved: 2026-01-10 12:00", updates) == [])
    #expect(
      try await said("resolved: 2026-01-10 11:59", updates) == [
        "incidents/a:7:1 time-outside-incident: this update says that something is wrong, after 'resolved'"
          + " | incidents/a:4:11 it ended here"
      ])
  }

  @Test func aStatusAfterTheEndIsWrongToo() async throws {
    let updates =
      Self.first + "\n\n## Monitoring — 13:00 {mail=degraded_performance}\n\n## Resolved — 14:00"
    #expect(
      try await said("resolved: 2026-01-10 12:30", updates).map { $0.prefix(15) } == ["incidents/a:9:1"])
  }

  @Test func theLastUpdateDoesNotLeaveItOpen() async throws {
    #expect(
      try await said("resolved: 2026-01-10 12:30", Self.first + "\n\n## Monitoring — 13:00") == [
        "incidents/a:9:1 time-outside-incident: the last update leaves the incident open, after 'resolved'"
          + " | incidents/a:4:11 it ended here"
      ])
  }

  @Test func nothingGoesOnAfterTheLastWord() async throws {
    let updates = Self.first + "\n\n## Resolved — 13:00\n\n## Monitoring — 14:00\n\n## Resolved — 15:00"
    #expect(
      try await said("tags: []", updates) == [
        "incidents/a:11:1 time-outside-incident: this update goes on after the incident had ended"
          + " | incidents/a:9:1 it ended here"
      ])
  }

  @Test func newsMayFollowTheLastWord() async throws {
    let updates = Self.first + "\n\n## Resolved — 13:00\n\n## Update — 14:00\n\n## Resolved — 15:00"
    #expect(try await said("tags: []", updates) == [])
    #expect(
      try await said("tags: []", Self.first + "\n\n## Resolved — 13:00\n\n## Update — 14:00 {mail=partial_outage}")
        .map { $0.prefix(16) } == ["incidents/a:11:1"])
  }

  @Test func theReviewComesAfterTheEnd() async throws {
    let updates = Self.first + "\n\n## Resolved — 13:00\n\n## Postmortem — 14:00"
    #expect(try await said("tags: []", updates) == [])
    #expect(
      try await said("resolved: 2026-01-10 14:30", updates) == [
        "incidents/a:11:1 time-outside-incident: the postmortem is earlier than the end | incidents/a:4:11 it ended here"
      ])
    #expect(
      try await said("tags: []", Self.first + "\n\n## Postmortem — 13:00\n\n## Resolved — 14:00") == [
        "incidents/a:9:1 time-outside-incident: the postmortem is earlier than the end | incidents/a:11:1 it ended here"
      ])
  }

  @Test func whatIsOpenHasNoReview() async throws {
    #expect(
      try await said("tags: []", Self.first + "\n\n## Postmortem — 13:00") == [
        "incidents/a:9:1 time-outside-incident: the incident has a postmortem and is still open"
      ])
  }
}
