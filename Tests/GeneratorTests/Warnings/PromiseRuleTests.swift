import Testing

@Suite struct PromiseRuleTests {
  private static let keys = "components: [mail]\nstarts: 2026-01-10 12:00\nends: 2026-01-10 16:00"

  @Test func maintenanceKeepsItsPromisesToo() async throws {
    let post = PostedSite.post(Self.keys, "## In progress — 2026-01-10 12:00 {next=14:00}")
    let site = try PostedSite(["maintenance/move": post])
    #expect(try await site.said(at: "2026-01-10 14:00:00Z") == [])
    #expect(
      try await site.said(at: "2026-01-10 14:00:01Z") == [
        "maintenance/move:8:43 missed-promise: the next update was promised for a time that has passed"
      ])
    // Completed by the clock: nobody waits any more.
    #expect(try await site.said(at: "2026-01-10 16:00:00Z") == [])
  }

  @Test func aPromiseOfAnOccurrenceThatIsOverIsForgotten() async throws {
    let post = PostedSite.post(
      Self.keys + "\nrepeat: FREQ=DAILY", "## In progress — 2026-01-10 12:00 {next=14:00}")
    let site = try PostedSite(["maintenance/move": post])
    #expect(try await site.said(at: "2026-01-10 14:30Z").count == 1)
    #expect(try await site.said(at: "2026-01-10 17:00Z") == [])
    #expect(try await site.said(at: "2026-01-11 13:00Z") == [])
  }

  @Test func nobodySeesAPromiseOfTheLastWord() async throws {
    let incident = PostedSite.post(
      "components: {mail: degraded_performance}", "## Resolved — 2026-01-10 12:00 {next=14:00}")
    let work = PostedSite.post(Self.keys, "## Cancelled — 2026-01-09 12:00 {next=14:00}")
    let words = "an update is promised, and this one was the last word: readers don't see the promise"
    #expect(
      try await PostedSite(["incidents/slow": incident, "maintenance/move": work]).said(at: "2026-01-10 13:00Z") == [
        "incidents/slow:6:40 promise-after-end: \(words)", "maintenance/move:8:41 promise-after-end: \(words)",
      ])
  }
}
