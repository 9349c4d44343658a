import Testing

@Suite struct DisagreementRuleTests {
  private static func incident(_ status: String, _ more: String = "") -> String {
    PostedSite.post("components: {mail: \(status)}", "## Identified — 2026-01-10 12:00\(more)")
  }

  @Test func twoOpenIncidentsSayTheSame() async throws {
    let site = try PostedSite([
      "incidents/a": Self.incident("partial_outage"),
      "incidents/b": Self.incident("degraded_performance", "\n\n## Identified — 12:10 {mail=major_outage}"),
    ])
    let said = try await site.said(at: "2026-01-10 12:15Z")
    #expect(
      said == [
        "incidents/a:3:20 status-disagreement: 'mail' is in partial_outage here, and in major_outage in another open incident"
          + " | incidents/b:8:26 major_outage here"
      ])
  }

  @Test func theSameStatusAndAnEndAreNoDisagreement() async throws {
    let site = try PostedSite([
      "incidents/a": Self.incident("partial_outage"), "incidents/b": Self.incident("partial_outage"),
      "incidents/c": Self.incident("major_outage", "\n\n## Resolved — 12:01"),
    ])
    #expect(try await site.said(at: "2026-01-10 12:05Z") == [])
  }

  @Test func whoSaysThatItIsMendedDoesNotDisagree() async throws {
    let site = try PostedSite([
      "incidents/a": Self.incident("partial_outage"),
      "incidents/b": PostedSite.post(
        "components: {mail: degraded_performance, disk: degraded_performance}",
        "## Identified — 2026-01-10 12:00\n\n## Monitoring — 12:01 {mail=operational}"),
    ])
    #expect(try await site.said(at: "2026-01-10 12:05Z") == [])
  }
}
