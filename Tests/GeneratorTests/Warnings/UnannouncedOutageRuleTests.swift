import Testing

@Suite struct UnannouncedOutageRuleTests {
  private static func work(_ components: String, _ update: String) -> String {
    PostedSite.post("components: \(components)\nstarts: 2026-01-10 12:00\nends: 2026-01-10 16:00", update)
  }

  @Test func workThatBreaksMoreThanPlannedIsAnIncident() async throws {
    let post = Self.work("[mail]", "## Update — 2026-01-10 13:00 {mail=major_outage}")
    let site = try PostedSite(["maintenance/move": post])
    #expect(
      try await site.said(at: "2026-01-10 14:00Z") == [
        "maintenance/move:8:33 outage-without-incident: the work has put 'mail' into major_outage, and no open incident speaks of it"
          + " | maintenance/move:3:14 under_maintenance is what was planned"
      ])
    #expect(try await site.said(at: "2026-01-10 16:00Z") == [])
  }

  @Test func aComponentThatWasNotPlannedCountsToo() async throws {
    let post = Self.work("[mail]", "## Update — 2026-01-10 13:00 {disk=degraded_performance}")
    #expect(
      try await PostedSite(["maintenance/move": post]).said(at: "2026-01-10 14:00Z") == [
        "maintenance/move:8:33 outage-without-incident: the work has put 'disk' into degraded_performance, and no open incident speaks of it"
      ])
  }

  @Test func whatWasPlannedIsKnown() async throws {
    let post = Self.work("{mail: major_outage}", "## Update — 2026-01-10 13:00 {mail=partial_outage}")
    #expect(try await PostedSite(["maintenance/move": post]).said(at: "2026-01-10 14:00Z") == [])
  }

  @Test func anOpenIncidentSpeaksOfIt() async throws {
    let post = Self.work("[mail]", "## Update — 2026-01-10 13:00 {mail=major_outage}")
    let incident = PostedSite.post("components: {mail: major_outage}", "## Investigating — 2026-01-10 13:10")
    let site = try PostedSite(["maintenance/move": post, "incidents/mail": incident])
    #expect(try await site.said(at: "2026-01-10 14:00Z") == [])
  }
}
