import Diagnostics
import Generator
import TestSupport

/// A small project on the disk, with one component, for one test.
struct ProjectFolder {
  let folder: TemporaryFolder

  init(settings: String = "") throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      title: Example Status
      url: https://status.example.com/
      components:
        - {id: web, name: Web}
      \(settings)
      """, to: "site/site.yml")
  }

  func incident(_ text: String) throws {
    try folder.write(text, to: "content/incidents/outage.md")
  }

  func check(at now: String) async throws -> [Diagnostic] {
    let moment = ProjectOptions.Now(argument: now) ?? .init(seconds: 0)
    let options = ProjectOptions(site: folder.path("site"), content: folder.path("content"), now: moment)
    return await Generator.check(options).diagnostics
  }

  func build(at now: String) async throws -> Generator.BuildResult {
    let moment = ProjectOptions.Now(argument: now) ?? .init(seconds: 0)
    let options = ProjectOptions(site: folder.path("site"), content: folder.path("content"), now: moment)
    return try await Generator.build(options, to: folder.path("public"))
  }
}
