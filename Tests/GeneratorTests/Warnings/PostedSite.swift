import Diagnostics
import Foundation
import Generator
import TestSupport

/// A small site in UTC, with what a check says of it. Components: `web`, which requires `db`, and `mail`; hidden are `db` and `disk`.
struct PostedSite {
  private let folder: TemporaryFolder

  /// `posts` are by path below `content`, without their ending; `settings` are more of those.
  init(_ posts: [String: String], settings: String = "") throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      title: Example Status
      url: https://status.example.com/
      components:
        - {id: web, name: Web, since: 2020-01-01, requires: [db]}
        - {id: mail, name: Mail}
        - {id: db, name: Database, hidden: true}
        - {id: disk, name: Disk, hidden: true}
      \(settings)
      """, to: "site/site.yml")
    for (path, text) in posts { try folder.write(text, to: "content/\(path).md") }
  }

  /// Each as `path:line:column id: message`, then ` | path:line:column note` for every other place.
  func said(at now: String) async throws -> [String] {
    let moment = ProjectOptions.Now(argument: now) ?? .init(seconds: 0)
    let options = ProjectOptions(site: folder.path("site"), content: folder.path("content"), now: moment)
    return await Generator.check(options).diagnostics.map { diagnostic in
      let notes = diagnostic.related.map { " | \(place($0.place)) \($0.message)" }
      return "\(place(diagnostic.place)) \(diagnostic.id.rawValue): \(diagnostic.message)\(notes.joined())"
    }
  }

  private func place(_ place: Diagnostic.Place?) -> String {
    guard let place else { return "nowhere" }
    let path = place.path.replacingOccurrences(of: folder.path + "/", with: "")
      .replacingOccurrences(of: "content/", with: "").replacingOccurrences(of: ".md", with: "")
    return "\(path):\(place.line):\(place.column)"
  }

  /// A post with a title on line 2, the keys from line 3 on, and its updates.
  static func post(_ keys: String, _ body: String = "") -> String {
    "---\ntitle: Post\n\(keys)\n---\n\n\(body)\n"
  }
}
