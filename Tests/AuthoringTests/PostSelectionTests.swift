import Loading
import Testing

@testable import Authoring

struct PostSelectionTests {
  private static func known(_ path: String, _ kind: PostKind, slug: String? = nil, isOpen: Bool = false) -> KnownPost {
    let name = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
    return KnownPost(
      kind: kind, path: path, displayPath: "content/\(path)", slug: slug ?? name, title: "Title of \(name)",
      isOpen: isOpen)
  }

  private static let posts = [
    known("incidents/2023/2023-07-05-kansas-city.md", .incident),
    known("incidents/2026/2026-11-23-restores.md", .incident, isOpen: true),
    known("incidents/2026/2026-02-10-failed-restores.md", .incident), known("incidents/x.md", .incident, slug: "given"),
    known("maintenance/router.md", .maintenance), known("announcements/hours.md", .announcement),
  ]

  private func find(_ name: String?, path: [String]? = nil, among posts: [KnownPost] = posts) throws -> String {
    try PostSelection(among: posts).post(named: name, components: path).path
  }

  private func failure(_ name: String?, path: [String]? = nil, among posts: [KnownPost] = posts) -> String? {
    #expect(throws: AuthoringError.self) { try find(name, path: path, among: posts) }?.message
  }

  @Test(arguments: [
    ("2023-07-05-kansas-city", "incidents/2023/2023-07-05-kansas-city.md"), ("given", "incidents/x.md"),
    ("x", "incidents/x.md"),
    ("x.md", "incidents/x.md"), ("KANSAS", "incidents/2023/2023-07-05-kansas-city.md"),
    ("11-23", "incidents/2026/2026-11-23-restores.md"),
    ("2023/2023", "incidents/2023/2023-07-05-kansas-city.md"), ("router", "maintenance/router.md"),
  ])
  func aPostHasManyNames(_ name: String, _ path: String) throws {
    #expect(try find(name) == path)
  }

  @Test func aPathIsTheNearest() throws {
    #expect(try find("content/incidents/x.md", path: ["incidents", "x.md"]) == "incidents/x.md")
  }

  @Test func withoutANameTheOneOpenIncidentIsMeant() throws {
    #expect(try find(nil) == "incidents/2026/2026-11-23-restores.md")
    #expect(failure(nil, among: [Self.posts[0]]) == "no incident is open; name the post that you mean")
    let open = [
      Self.known("incidents/a.md", .incident, isOpen: true), Self.known("incidents/b.md", .incident, isOpen: true),
    ]
    #expect(failure(nil, among: open) == "2 incidents are open; name one of them:\n  a  Title of a\n  b  Title of b")
  }

  @Test func whatSeveralHaveIsNamedWithThem() {
    let expected =
      "'restores' may be 2 posts; name one of them:\n  2026-11-23-restores  Title of 2026-11-23-restores"
      + "\n  2026-02-10-failed-restores  Title of 2026-02-10-failed-restores"
    #expect(failure("restores") == expected)
  }

  @Test func whatNoneHasIsSuggestedOrOpenIncidentsAreNamed() {
    #expect(failure("kanzas-city") == "there is no post 'kanzas-city'; did you mean 'kansas-city'?")
    #expect(
      failure("nothing-like-it")
        == "there is no post 'nothing-like-it'; open incidents:\n  2026-11-23-restores  Title of 2026-11-23-restores")
    #expect(
      failure("hours", path: ["announcements", "hours.md"])
        == "content/announcements/hours.md has no updates: only incidents and maintenance have; edit its text")
    #expect(failure("") != nil)
  }
}
