import Generator
import TestSupport

@testable import Preview

/// A small project on the disk and its preview without a network, for one test.
struct PreviewProject {
  let folder: TemporaryFolder
  let builder: PreviewBuilder
  let hub = EventHub()

  static let post = """
    ---
    title: Web is down
    components:
      web: major_outage
    ---

    ## Investigating — 2026-01-10 12:00Z
    """

  init(url: String = "https://status.example.com/", isBroken: Bool = false) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: Example\nurl: \(url)\ncomponents:\n  - {id: web, name: Web}\n\(isBroken ? "titel: x\n" : "")",
      to: "site/site.yml")
    try folder.write(Self.post, to: "content/incidents/outage.md")
    self.folder = folder
    builder = PreviewBuilder(run: "run") { [site = folder.path("site"), content = folder.path("content")] in
      ProjectOptions(
        site: site, content: content, now: ProjectOptions.Now(argument: "2026-01-10 13:00Z") ?? .init(seconds: 0))
    }
  }

  func get(
    _ path: String, query: String = "", method: String = "GET", host: String? = "localhost:4000"
  ) async -> PreviewResponse {
    await PreviewRouter(builder: builder, hub: hub).response(
      to: PreviewRequest(method: method, path: path, query: query, host: host))
  }
}

extension PreviewResponse {
  var text: String {
    guard case .bytes(let bytes) = body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
