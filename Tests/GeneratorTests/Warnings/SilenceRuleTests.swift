import Testing

@Suite struct SilenceRuleTests {
  private static let work = PostedSite.post(
    "components: [mail]\nstarts: 2026-01-10 12:00\nends: 2026-01-20 12:00", "## In progress — 2026-01-10 12:00")

  @Test func theSettingsSayHowLongIsTooLong() async throws {
    let incident = PostedSite.post("components: {mail: degraded_performance}", "## Identified — 2026-01-10 12:00")
    let site = try PostedSite(["incidents/slow": incident], settings: "warnings: { silence: 6 }")
    #expect(try await site.said(at: "2026-01-10 18:00:00Z") == [])
    #expect(
      try await site.said(at: "2026-01-10 18:00:01Z") == [
        "incidents/slow:6:1 silent-incident: nothing was said for more than 6 hours in an open incident"
      ])
  }

  @Test func workInProgressMayBeSilentForADay() async throws {
    let site = try PostedSite(["maintenance/move": Self.work])
    #expect(try await site.said(at: "2026-01-11 12:00:00Z") == [])
    #expect(
      try await site.said(at: "2026-01-11 12:00:01Z") == [
        "maintenance/move:8:1 silent-maintenance: nothing was said for more than a day while the work goes on"
      ])
  }

  @Test func workThatBeganByTheClockIsCountedFromThen() async throws {
    let post = PostedSite.post(
      "components: [mail]\nstarts: 2026-01-10 12:00\nends: 2026-01-20 12:00", "## Scheduled — 2026-01-01 12:00")
    let site = try PostedSite(["maintenance/move": post])
    #expect(try await site.said(at: "2026-01-11 12:00:00Z") == [])
    #expect(try await site.said(at: "2026-01-11 12:00:01Z").count == 1)
  }

  @Test func whatIsPlannedOrOverIsSilentInPeace() async throws {
    let site = try PostedSite(["maintenance/move": Self.work + "\n## Completed — 13:00\n"])
    #expect(try await site.said(at: "2026-01-09 12:00Z") == [])
    #expect(try await site.said(at: "2026-01-15 12:00Z") == [])
  }
}
