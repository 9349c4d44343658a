import Testing

@Suite struct FutureRuleTests {
  private static let resolved = PostedSite.post(
    "started: 2026-01-10 11:00\ndetected: 2026-01-10 11:30\nresolved: 2026-01-10 13:00")

  @Test func incidentsToComeAreNamedTogether() async throws {
    let other = PostedSite.post("started: 2027-01-10 11:00")
    let site = try PostedSite(["incidents/a": Self.resolved, "incidents/b": other])
    #expect(
      try await site.said(at: "2026-01-10 10:00Z") == [
        "incidents/b:3:10 future-incident: this incident begins in the future and is not shown, nor is another"
          + " | incidents/a:3:10 another"
      ])
    #expect(
      try await site.said(at: "2026-01-10 14:00Z") == [
        "incidents/b:3:10 future-incident: this incident begins in the future and is not shown"
      ])
  }

  @Test func timesOfTheFrontMatterToComeAreNamed() async throws {
    let site = try PostedSite(["incidents/a": Self.resolved])
    #expect(
      try await site.said(at: "2026-01-10 11:15Z") == [
        "incidents/a:4:11 future-time: 'detected' lies in the future and is not shown",
        "incidents/a:5:11 future-time: 'resolved' lies in the future: until then the incident is open",
      ])
    #expect(try await site.said(at: "2026-01-10 13:00Z") == [])
  }

  @Test func updatesToComeSpeakForTheEnd() async throws {
    let post = PostedSite.post(
      "started: 2026-01-10 11:00\nresolved: 2026-01-10 13:00", "## Resolved — 2026-01-10 13:30\n\n## Update — 14:00")
    #expect(
      try await PostedSite(["incidents/a": post]).said(at: "2026-01-10 12:00Z") == [
        "incidents/a:7:1 future-update: this update lies in the future and is not shown, nor are the 1 after it"
      ])
  }

  @Test func ofASiteAsItWasOnlyOneIsNamed() async throws {
    let posts = (1...8).map { ("incidents/\($0)", PostedSite.post("started: 2026-01-1\($0) 11:00")) }
    let site = try PostedSite(Dictionary(uniqueKeysWithValues: posts))
    #expect(
      try await site.said(at: "2026-01-10 10:00Z") == [
        "incidents/8:3:10 future-incident: this incident begins in the future and is not shown, nor are 7 others"
      ])
  }

  @Test func aReviewToComeIsNamed() async throws {
    let post = PostedSite.post("started: 2026-01-10 11:00", "## Resolved — 2026-01-10 13:30\n\n## Postmortem — 15:00")
    let site = try PostedSite(["incidents/a": post])
    #expect(
      try await site.said(at: "2026-01-10 14:00Z") == [
        "incidents/a:8:1 future-update: this postmortem lies in the future and is not shown"
      ])
    #expect(try await site.said(at: "2026-01-10 15:00Z") == [])
  }

  @Test func draftsMayLieInTheFuture() async throws {
    let site = try PostedSite(["incidents/a": PostedSite.post("started: 2027-01-10 11:00\ndraft: true")])
    #expect(try await site.said(at: "2026-01-10 10:00Z") == [])
  }
}
