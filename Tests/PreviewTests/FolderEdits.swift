import Foundation
import Generator
import TestSupport

/// Files and folders that come, go, move and are saved as editors do, the same for one seed.
struct FolderEdits {
  let folder: TemporaryFolder
  private var numbers: SeededNumbers
  private let files = FileManager.default

  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    numbers = SeededNumbers(seed: seed)
    try folder.write(
      "title: Example\nurl: https://status.example.com/\ncomponents:\n  - {id: web, name: Web}\n", to: "site/site.yml")
    for path in Self.posts.prefix(4) { try folder.write(post(), to: path) }
  }

  var options: ProjectOptions {
    ProjectOptions(
      site: folder.path("site"), content: folder.path("content"),
      now: ProjectOptions.Now(argument: "2026-01-12 13:00Z")
        ?? .init(seconds: 0))
  }

  private static let folders = ["content/incidents/a", "content/incidents/b", "content/incidents/a/deep", "away"]
  private static let posts = [
    "content/incidents/one.md", "content/incidents/a/two.md", "content/incidents/b/three.md",
    "content/incidents/a/deep/four.md", "content/incidents/a/five.md",
  ]

  /// Makes one edit or a few, and says what it was.
  mutating func next() throws -> String {
    try (0...random(3)).map { _ in try edit() }.joined(separator: ", ")
  }

  private mutating func edit() throws -> String {
    let (post, other) = (Self.posts[random(5)], Self.posts[random(5)])
    let (place, goal) = (Self.folders[random(4)], Self.folders[random(4)])
    switch random(8) {
    case 0, 1:
      try folder.write(self.post(), to: post)
      return "write \(post)"
    case 2:
      // As a careful editor saves.
      try folder.write(self.post(), to: post + ".new")
      return "write and \(try move(post + ".new", post))"
    case 3:
      // As Vim does.
      try folder.write("", to: (post as NSString).deletingLastPathComponent + "/4913")
      try? folder.remove((post as NSString).deletingLastPathComponent + "/4913")
      _ = try move(post, post + "~")
      try folder.write(self.post(), to: post)
      try? folder.remove(post + "~")
      return "save \(post)"
    case 4:
      guard files.fileExists(atPath: folder.path(post)) else { return "nothing" }
      try folder.remove(post)
      return "remove \(post)"
    case 5: return try move(post, other)
    case 6:
      guard files.fileExists(atPath: folder.path(place)), random(3) == 0 else { return "nothing" }
      try folder.remove(place)
      return "remove \(place)"
    default: return try move(place, goal)
    }
  }

  /// Nothing where there is nothing to move, or no room for it.
  private func move(_ path: String, _ goal: String) throws -> String {
    let isFile = path.contains(".md")
    guard path != goal, files.fileExists(atPath: folder.path(path)),
      isFile || !files.fileExists(atPath: folder.path(goal)),
      !goal.hasPrefix(path + "/")
    else { return "nothing" }
    try folder.makeFolder((goal as NSString).deletingLastPathComponent)
    return unsafe rename(folder.path(path), folder.path(goal)) == 0 ? "move \(path) to \(goal)" : "nothing"
  }

  private mutating func post() -> String {
    """
    ---
    title: Incident \(random(9))
    components: {web: partial_outage}
    ---

    ## Investigating — 2026-01-10 1\(random(9)):00Z

    Words \(random(1000)).

    """
  }

  private mutating func random(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
}
