import Foundation
import Testing

@Suite struct UnmentionedComponentRuleTests {
  private static func incident(_ component: String, on day: String) -> String {
    PostedSite.post("components: {\(component): degraded_performance}", "## Resolved — \(day) 12:00")
  }

  private static let old = ["incidents/old": incident("web", on: "2024-01-10")]

  @Test func aYearWithoutAWordIsAskedAbout() async throws {
    let site = try PostedSite(Self.old)
    #expect(try await site.said(at: "2025-01-09 23:00Z") == [])
    #expect(
      try await site.said(at: "2025-01-11 00:00Z") == [
        "site/site.yml:4:10 unmentioned-component: no post has named 'web' for a year | incidents/old:2:8 the last that did"
      ])
  }

  @Test func onlyThoseThatWereThereAndAreShownAreAskedAbout() async throws {
    let more = """
        - {id: new, name: New, since: 2024-06-01}
        - {id: inner, name: Inner, since: 2020-01-01, hidden: true}
        - {id: fax, name: Fax, since: 2020-01-01}
      """
    let said = try await PostedSite(Self.old, settings: more).said(at: "2025-02-01 00:00Z")
    #expect(
      said == [
        "site/site.yml:4:10 unmentioned-component: no post has named 'web' or 'fax' for a year | site/site.yml:10:10 'fax' neither"
      ])
  }

  @Test func manyAreNamedInOneMessage() async throws {
    let more = (1...9).map { "  - {id: fax-\($0), name: Fax, since: 2020-01-01}" }.joined(separator: "\n")
    let said = try await PostedSite(Self.old, settings: more).said(at: "2025-02-01 00:00Z")
    #expect(said.count == 1)
    #expect(said.first?.contains("no post has named 'web', nor 9 other components, for a year") == true)
    #expect(said.first?.components(separatedBy: " neither").count == 6)
  }

  @Test func plannedWorkIsAMention() async throws {
    let work = PostedSite.post("components: [web]\nstarts: 2025-06-01 12:00\nends: 2025-06-01 16:00")
    var posts = Self.old
    posts["maintenance/web"] = work
    #expect(try await PostedSite(posts).said(at: "2025-02-01 00:00Z") == [])
    #expect(
      try await PostedSite(posts).said(at: "2026-06-03 00:00Z").map { $0.suffix(39) }
        == [
          " | maintenance/web:2:8 the last that did"
        ].map { $0.suffix(39) })
  }

  @Test func aYoungSiteHasNothingToAsk() async throws {
    let site = try PostedSite(["incidents/first": Self.incident("mail", on: "2024-09-01")])
    #expect(try await site.said(at: "2025-01-11 00:00Z") == [])
  }

  @Test func theSettingsSayHowLong() async throws {
    let site = try PostedSite(Self.old, settings: "warnings: { unmentioned: 30 }")
    #expect(try await site.said(at: "2024-02-09 00:00Z") == [])
    #expect(
      try await site.said(at: "2024-02-10 00:00Z").map { $0.prefix(74) } == [
        "site/site.yml:4:10 unmentioned-component: no post has named 'web' for 30 d"
      ])
  }
}
