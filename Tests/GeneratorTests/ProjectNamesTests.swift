import TestSupport
import Testing

@testable import Generator

@Suite struct ProjectNamesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func componentsAreThoseOfTheSettings() throws {
    try folder.write("components: [{ id: web, name: Web }, { id: mail, name: Mail }]\n", to: "site/site.yml")
    #expect(ProjectNames.componentIDs(in: folder.path("site")) == ["web", "mail"])
  }

  @Test(arguments: ["", "- a list", "components: {", "title: x"])
  func settingsThatCannotBeReadHaveNone(_ text: String) throws {
    try folder.write(text, to: "site/site.yml")
    #expect(ProjectNames.componentIDs(in: folder.path("site")).isEmpty)
    #expect(ProjectNames.componentIDs(in: folder.path("nowhere")).isEmpty)
  }

  @Test func slugsAreTheNamesOfPostsNewestFirst() throws {
    for path in [
      "incidents/2025/2025-01-02-a.md", "incidents/2026-03-04-b.md", "incidents/graph.svg", "incidents/No Slug.md",
      "maintenance/2026-01-01-m.md", "pages/about.md", "incidents.md",
    ] { try folder.write("not read", to: "content/\(path)") }
    let content = folder.path("content")
    #expect(ProjectNames.slugs(in: ["incidents"], of: content) == ["2026-03-04-b", "2025-01-02-a"])
    #expect(ProjectNames.slugs(in: ["maintenance", "pages"], of: content) == ["about", "2026-01-01-m"])
    #expect(ProjectNames.slugs(in: ["incidents"], of: folder.path("nowhere")).isEmpty)
  }
}
