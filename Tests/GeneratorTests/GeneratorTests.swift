import Diagnostics
import Generator
import Publishing
import TestSupport
import Testing

@Suite struct GeneratorTests {
  @Test func aCheckWritesNothing() async throws {
    let project = try ProjectFolder()
    _ = try await project.check(at: "2026-01-10 12:00Z")
    #expect(throws: (any Error).self) { try project.folder.remove("public") }
  }

  @Test func aBuildTellsItsStagesInOrder() async throws {
    let result = try await ProjectFolder().build(at: "2026-01-10 12:00Z")
    #expect(result.diagnostics == [])
    #expect(result.report?.unchanged == 0)
    #expect(
      result.times.stages.map(\.name) == [
        "load site", "load theme", "load content", "parse", "history", "derive", "warnings", "plan", "open output",
        "render and write", "put in place",
      ])
  }

  @Test func theSameMomentLeavesTheSiteAsItIs() async throws {
    let project = try ProjectFolder()
    let first = try await project.build(at: "2026-01-10 12:00Z")
    let second = try await project.build(at: "2026-01-10 12:00Z")
    #expect(second.report?.written == 0)
    #expect(second.report?.unchanged == first.report?.files)
  }

  @Test func anErrorLeavesNoReport() async throws {
    let project = try ProjectFolder(settings: "titel: twice")
    let result = try await project.build(at: "2026-01-10 12:00Z")
    #expect(result.report == nil)
    #expect(result.diagnostics.map(\.id) == [.unknownKey])
  }

  @Test func settingsAndPostsAreReportedInOneRun() async throws {
    let project = try ProjectFolder(settings: "titel: twice")
    try project.incident("---\ntitle: A\ncomponents: {wep: major_outage}\n---\n\n## Resolved — 2026-01-10 12:00Z\n")
    let found = try await project.check(at: "2026-01-10 13:00Z")
    #expect(found.map(\.id) == [.unknownComponent, .unknownKey])
  }

  @Test func aStaticFileMayNotTakeAPagesAddress() async throws {
    let project = try ProjectFolder()
    try project.folder.write("mine", to: "site/static/History/index.html")
    #expect(try await project.check(at: "2026-01-10 12:00Z").map(\.id) == [.duplicateAddress])
  }

  @Test func aLanguageNeedsItsWords() async throws {
    let project = try ProjectFolder(settings: "language: de")
    #expect(try await project.check(at: "2026-01-10 12:00Z").map(\.id) == [.unknownLocale])
    try project.folder.write("name: Deutsch\nstate:\n  resolved: Behoben\n", to: "site/locales/de.yml")
    #expect(try await project.check(at: "2026-01-10 12:00Z") == [])
  }

  @Test func headingsMayUseTheSitesLanguage() async throws {
    let project = try ProjectFolder(settings: "language: de")
    try project.folder.write("heading:\n  resolved: [Behoben]\n", to: "site/locales/de.yml")
    try project.incident("---\ntitle: A\ncomponents: {web: major_outage}\n---\n\n## Behoben — 2026-01-10 12:00Z\n")
    #expect(try await project.check(at: "2026-01-10 13:00Z") == [])
  }

  @Test func wordsThatNoPageUsesAreReported() async throws {
    let project = try ProjectFolder()
    try project.folder.write("state:\n  resolvd: Done\n", to: "site/locales/en.yml")
    let found = try await project.check(at: "2026-01-10 12:00Z")
    #expect(found.map(\.id) == [.invalidLocale])
    #expect(found.first?.hint == "did you mean 'state.resolved'?")
  }

  @Test func theLogoMustExist() async throws {
    let project = try ProjectFolder(settings: "logo: logo.svg")
    #expect(try await project.check(at: "2026-01-10 12:00Z").map(\.id) == [.brokenLink])
  }
}
