import Testing

@Suite struct ImpactRuleTests {
  private func said(_ keys: String, _ more: String = "") async throws -> [String] {
    let post = PostedSite.post(keys, "## Identified — 2026-01-10 12:00\(more)")
    return try await PostedSite(["incidents/a": post]).said(at: "2026-01-10 12:30Z")
  }

  @Test func theImpactIsNotLessThanTheWorst() async throws {
    #expect(
      try await said("components: {mail: partial_outage}\nimpact: minor", "\n\n## Update — 12:10 {mail=major_outage}")
        == [
          "incidents/a:4:9 impact-too-low: the impact is 'minor', and 'mail' is or was in major_outage"
            + " | incidents/a:9:22 major_outage here"
        ])
  }

  @Test func whatIsOverCountsToo() async throws {
    #expect(
      try await said("components: {mail: degraded_performance}\nimpact: none", "\n\n## Resolved — 12:10") == [
        "incidents/a:4:9 impact-too-low: the impact is 'none', and 'mail' was in degraded_performance"
          + " | incidents/a:3:20 degraded_performance here"
      ])
  }

  @Test(arguments: [
    "components: {mail: degraded_performance}\nimpact: critical", "components: [mail]\nimpact: minor",
    "components: {disk: major_outage}\nimpact: none", "impact: none",
  ])
  func moreThanTheWorstAndWhatIsHiddenAreTheAuthors(keys: String) async throws {
    #expect(try await said(keys) == [])
  }
}
