import Testing

@Suite struct UnspokenFailureRuleTests {
  private static func incident(_ components: String, more: String = "") -> String {
    PostedSite.post("components: {\(components)}", "## Investigating — 2026-01-10 12:00\(more)")
  }

  @Test func whatRequiresAnOutageIsSpokenOf() async throws {
    let site = try PostedSite(["incidents/db": Self.incident("db: major_outage")])
    #expect(
      try await site.said(at: "2026-01-10 12:30Z") == [
        "incidents/db:3:18 unspoken-failure: 'web' requires what is out here, and no open post speaks of it"
          + " | site/site.yml:4:55 what 'web' requires"
      ])
  }

  @Test func thePlaceIsWhereItWasPutOut() async throws {
    let post = Self.incident("db: degraded_performance", more: "\n\n## Identified — 12:20 {db=partial_outage}")
    let site = try PostedSite(["incidents/db": post])
    #expect(try await site.said(at: "2026-01-10 12:30Z").map { $0.prefix(17) } == ["incidents/db:8:26"])
  }

  @Test func slownessBringsNothingDown() async throws {
    let site = try PostedSite(["incidents/db": Self.incident("db: degraded_performance")])
    #expect(try await site.said(at: "2026-01-10 12:30Z") == [])
  }

  @Test func toSayThatAllIsWellIsToSpeakOfIt() async throws {
    let site = try PostedSite(["incidents/db": Self.incident("db: major_outage, web: operational")])
    #expect(try await site.said(at: "2026-01-10 12:30Z") == [])
  }

  @Test func anotherOpenPostMaySpeakOfIt() async throws {
    let other = PostedSite.post("components: [web]\nstarts: 2026-01-10 12:00\nends: 2026-01-10 16:00")
    let site = try PostedSite(["incidents/db": Self.incident("db: major_outage"), "maintenance/web": other])
    #expect(try await site.said(at: "2026-01-10 12:30Z") == [])
    #expect(try await site.said(at: "2026-01-10 16:30Z").count == 1)
  }

  @Test func aPlannedOutageBreaksWhatRequiresItToo() async throws {
    let work = PostedSite.post(
      "components: {db: major_outage}\nstarts: 2026-01-10 12:00\nends: 2026-01-10 16:00")
    #expect(
      try await PostedSite(["maintenance/db": work]).said(at: "2026-01-10 12:30Z").map { $0.prefix(36) } == [
        "maintenance/db:3:18 unspoken-failure"
      ])
  }

  @Test func thoseOfOneCauseAreNamedTogether() async throws {
    let more = "  - {id: shop, name: Shop, requires: [db]}\n  - {id: api, name: API, requires: [shop]}"
    let site = try PostedSite(["incidents/db": Self.incident("db: major_outage")], settings: more)
    #expect(
      try await site.said(at: "2026-01-10 12:30Z") == [
        "incidents/db:3:18 unspoken-failure: 'web' and 2 other components require what is out here, and no open post speaks of them"
          + " | site/site.yml:4:55 what 'web' requires | site/site.yml:8:38 what 'shop' requires"
          + " | site/site.yml:9:36 what 'api' requires"
      ])
  }

  @Test func whatIsYetToComeOrHiddenIsLeftOut() async throws {
    let more = """
        - {id: later, name: Later, requires: [disk], since: 2026-02-01}
        - {id: inner, name: Inner, requires: [disk], hidden: true}
      """
    let site = try PostedSite(["incidents/disk": Self.incident("disk: major_outage")], settings: more)
    #expect(try await site.said(at: "2026-01-10 12:30Z") == [])
  }
}
