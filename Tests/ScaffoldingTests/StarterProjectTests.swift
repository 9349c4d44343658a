import Content
import StatusModel
import Testing

@testable import Scaffolding

@Suite struct StarterProjectTests {
  private func project(
    _ integration: ContinuousIntegration = .github, zone: TimeZoneRules = .utc, at seconds: Int = 1_772_323_200
  ) throws -> StarterProject {
    let components = try #require(StarterComponent.list("Website, API"))
    return StarterProject(
      answers: StarterAnswers(
        title: "Bob's \"Status\": #1", url: "https://status.example.com/sub/", timeZone: zone, components: components,
        integration: integration), now: Instant(seconds: seconds))
  }

  @Test(arguments: [
    (ContinuousIntegration.github, [".ci/get-allclear", ".ci/is-due", ".github/workflows/check.yml"]),
    (.gitlab, [".ci/get-allclear", ".ci/is-due", ".gitlab-ci.yml"]), (.none, []),
  ])
  func recipesAreThoseThatWereAskedFor(_ integration: ContinuousIntegration, _ expected: [String]) throws {
    let paths = try project(integration).files.map(\.path)
    let recipes = paths.filter { $0.contains("/workflows/check") || $0.hasPrefix(".ci/") || $0.contains("gitlab") }
    #expect(recipes == expected)
    #expect(paths == paths.sorted())
  }

  @Test(arguments: ContinuousIntegration.allCases)
  func noGapIsLeft(_ integration: ContinuousIntegration) throws {
    for file in try project(integration).files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("<<"), "\(file.path)")
      #expect(text.hasSuffix("\n"), "\(file.path)")
      #expect(!text.contains("\n\n\n"), "\(file.path)")
    }
  }

  @Test func daysFollowFromNowInTheZone() throws {
    // 2026-03-01 00:00 in UTC is still the last day of February in Chicago.
    let chicago = try #require(StarterAnswers.timeZone("America/Chicago"))
    let paths = try project(zone: chicago).files.map(\.path).filter { $0.hasPrefix("content/") }
    #expect(
      paths == [
        "content/incidents/2026/2026-02-25-example.md", "content/maintenance/2026/2026-03-07-example.md",
        "content/pages/about.md",
      ])
  }

  @Test func programsMayBeRun() throws {
    let programs = try project().files.filter(\.isExecutable).map(\.path)
    #expect(programs == [".ci/get-allclear", ".ci/is-due"])
  }
}
