import Foundation
import TestSupport
import Testing

@testable import Revisions

@Suite struct FolderHistoryTests {
  private static let parts = ["incidents", "maintenance"]

  private struct Reading: Equatable {
    var isShallow = false
    /// Such as `incidents/a.md: 1 "x", 2 "y"`: times and texts.
    var files: [String] = []
  }

  /// nil when there is no commit.
  private func read(
    _ sandbox: GitSandbox, _ folder: String = "content", sizeLimit: Int = 1_000
  ) async throws -> Reading? {
    try await FolderHistory.with(sandbox.path(folder), parts: Self.parts, sizeLimit: sizeLimit) { history in
      var reading = Reading(isShallow: history.isShallow)
      try await history.forEachPortion { files in
        reading.files += files.map { file in
          let versions = file.versions.map { "\($0.committed) \"\(String(decoding: $0.bytes, as: UTF8.self))\"" }
          return "\(file.path): \(versions.joined(separator: ", "))"
        }
      }
      return reading
    }
  }

  private func repository(_ texts: [(path: String, text: String)]) throws -> GitSandbox {
    let sandbox = try GitSandbox()
    try sandbox.git("init", "-q", "-b", "main")
    for (place, text) in texts.enumerated() {
      try sandbox.write(text.text, to: text.path)
      try sandbox.commit(at: 1_000 + place)
    }
    return sandbox
  }

  @Test func theVersionsOfAFileAreTheCommittersOldestFirst() async throws {
    let sandbox = try repository([
      ("content/incidents/a.md", "one"), ("content/incidents/a.md", "two\r\n"), ("content/incidents/b.md", "b"),
      ("content/incidents/a.md", "three"), ("content/pages/a.md", "x"), ("content/pages/a.md", "y"),
      ("content/incidents/a.png", "x"), ("content/incidents/a.png", "y"),
    ])
    #expect(
      try await read(sandbox)?.files == ["incidents/a.md: 1000 \"one\", 1001 \"two\r\n\", 1003 \"three\""])
  }

  @Test func whatIsNotCommittedIsNoVersion() async throws {
    let sandbox = try repository([("content/incidents/a.md", "one"), ("content/incidents/a.md", "two")])
    try sandbox.write("three", to: "content/incidents/a.md")
    #expect(try await read(sandbox)?.files == ["incidents/a.md: 1000 \"one\", 1001 \"two\""])
  }

  @Test func aFileIsFollowedThroughItsNames() async throws {
    let text = String(repeating: "The same line.\n", count: 20)
    let sandbox = try repository([("content/incidents/a.md", text + "one")])
    try FileManager.default.createDirectory(
      atPath: sandbox.path("content/incidents/2023"), withIntermediateDirectories: true)
    try sandbox.git("mv", "content/incidents/a.md", "content/incidents/2023/b.md")
    try sandbox.commit(at: 2_000)
    try sandbox.write(text + "two", to: "content/incidents/2023/b.md")
    try sandbox.write("another", to: "content/incidents/a.md")
    try sandbox.commit(at: 3_000)
    let files = try #require(try await read(sandbox)?.files)
    #expect(files == ["incidents/2023/b.md: 1000 \"\(text)one\", 3000 \"\(text)two\""])
  }

  @Test func filesThatChangePlacesKeepTheirHistories() async throws {
    let texts = ["a", "b"].map { String(repeating: "\($0) says so.\n", count: 20) }
    let sandbox = try repository([("content/incidents/a.md", texts[0]), ("content/incidents/b.md", texts[1])])
    try sandbox.git("mv", "content/incidents/a.md", "content/incidents/c.md")
    try sandbox.git("mv", "content/incidents/b.md", "content/incidents/a.md")
    try sandbox.git("mv", "content/incidents/c.md", "content/incidents/b.md")
    try sandbox.commit(at: 2_000)
    for (name, text) in [("a", texts[1]), ("b", texts[0])] {
      try sandbox.write(text + "!", to: "content/incidents/\(name).md")
    }
    try sandbox.commit(at: 3_000)
    let files = try #require(try await read(sandbox)?.files)
    // git calls this a change of both files, as their names are the same two.
    #expect(files.count == 2 && files.allSatisfy { $0.contains("3000") })
  }

  @Test func aFileThatIsGoneHasNoHistoryAndOneThatCameBackHasAll() async throws {
    let sandbox = try repository([
      ("content/incidents/a.md", "one"), ("content/incidents/b.md", "b"), ("content/incidents/b.md", "bb"),
    ])
    for name in ["a", "b"] { try FileManager.default.removeItem(atPath: sandbox.path("content/incidents/\(name).md")) }
    try sandbox.commit(at: 2_000)
    try sandbox.write("two", to: "content/incidents/a.md")
    try sandbox.commit(at: 3_000)
    #expect(try await read(sandbox)?.files == ["incidents/a.md: 1000 \"one\", 3000 \"two\""])
  }

  @Test func aMergeCountsAsOneChangeAndTheBranchBehindItDoesNot() async throws {
    let sandbox = try repository([("content/incidents/a.md", "one")])
    try sandbox.git("checkout", "-q", "-b", "side")
    for (place, text) in ["draft", "better draft"].enumerated() {
      try sandbox.write(text, to: "content/incidents/a.md")
      try sandbox.commit(at: 2_000 + place)
    }
    try sandbox.git("checkout", "-q", "main")
    try sandbox.write("x", to: "other")
    try sandbox.commit(at: 3_000)
    try sandbox.git("merge", "-q", "--no-ff", "-m", "Merge", "side", at: 4_000)
    try sandbox.git("config", "log.diffMerges", "off")
    #expect(try await read(sandbox)?.files == ["incidents/a.md: 1000 \"one\", 4000 \"better draft\""])
  }

  @Test func clocksThatGoBackDoNotTurnTheOrder() async throws {
    let sandbox = try repository([("content/incidents/a.md", "one")])
    for (time, text) in [(500, "two"), (2_000, "three")] {
      try sandbox.write(text, to: "content/incidents/a.md")
      try sandbox.commit(at: time)
    }
    #expect(try await read(sandbox)?.files == ["incidents/a.md: 1000 \"one\", 1000 \"two\", 2000 \"three\""])
  }

  @Test func aShallowCloneSaysSoAndTellsWhatItKnows() async throws {
    let sandbox = try repository([
      ("content/incidents/a.md", "one"), ("content/incidents/a.md", "two"), ("content/incidents/a.md", "three"),
    ])
    try sandbox.git("clone", "-q", "--depth", "1", "file://" + sandbox.root, sandbox.path("one"))
    #expect(try await read(sandbox, "one/content") == Reading(isShallow: true))
    try sandbox.git("clone", "-q", "--depth", "2", "file://" + sandbox.root, sandbox.path("two"))
    #expect(
      try await read(sandbox, "two/content")
        == Reading(isShallow: true, files: ["incidents/a.md: 1001 \"two\", 1002 \"three\""]))
  }

  @Test func withoutACommitThereIsNoHistory() async throws {
    let sandbox = try repository([])
    try sandbox.write("one", to: "content/incidents/a.md")
    #expect(try await read(sandbox) == nil)
  }

  @Test func theFolderMayBeTheRootOrLieDeeper() async throws {
    let sandbox = try repository([("incidents/a.md", "one"), ("incidents/a.md", "two")])
    #expect(try await read(sandbox, "")?.files.count == 1)
    let deeper = try repository([("a b/ü/incidents/a.md", "one"), ("a b/ü/incidents/a.md", "two")])
    #expect(try await read(deeper, "a b/ü")?.files == ["incidents/a.md: 1000 \"one\", 1001 \"two\""])
    try deeper.git("checkout", "-q", "--detach")
    #expect(try await read(deeper, "a b/ü")?.files.count == 1)
  }

  @Test func aBareRepositoryAndAFolderInNoneAreRefused() async throws {
    let sandbox = try repository([("content/incidents/a.md", "one")])
    try sandbox.git("clone", "-q", "--bare", sandbox.root, sandbox.path("bare"))
    for folder in ["bare", ".git"] {
      await #expect(throws: RevisionError.self) { try await read(sandbox, folder) }
    }
    await #expect(throws: RevisionError.self) { try await read(GitSandbox(), "") }
  }

  @Test func textsThatAreTooLargeAreNotFetched() async throws {
    let sandbox = try repository([
      ("content/incidents/a.md", "one"), ("content/incidents/a.md", String(repeating: "x", count: 2_000)),
      ("content/incidents/a.md", "three"),
    ])
    #expect(try await read(sandbox)?.files == ["incidents/a.md: 1000 \"one\", 1002 \"three\""])
  }

  @Test func ofVeryManyVersionsTheFirstAndTheNewestAreRead() throws {
    let name = try #require(ObjectName(Array(repeating: UInt8(ascii: "a"), count: 40)))
    let versions = (0..<6).map { (time: $0, blob: Blob(name: name, size: 10)) }
    #expect(FolderHistory.limited(versions, to: 60).map(\.time) == [0, 1, 2, 3, 4, 5])
    #expect(FolderHistory.limited(versions, to: 35).map(\.time) == [0, 4, 5])
    #expect(FolderHistory.limited(versions, to: 5).map(\.time) == [0])
  }

  @Test func linksAreNoVersions() async throws {
    let sandbox = try repository([("content/incidents/a.md", "one"), ("content/incidents/a.md", "two")])
    let file = sandbox.path("content/incidents/a.md")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/etc/passwd")
    try sandbox.commit(at: 2_000)
    #expect(try await read(sandbox)?.files == [])
  }

  @Test func nothingThatTheRepositoryNamesIsRun() async throws {
    let sandbox = try repository([("content/incidents/a.md", "one"), ("content/incidents/a.md", "two")])
    let trap = "touch \(sandbox.path("trap")); cat"
    try sandbox.write("*.md diff=trap filter=trap\n", to: ".gitattributes")
    for key in [
      "diff.external", "diff.trap.textconv", "diff.trap.command", "filter.trap.smudge", "core.pager", "pager.log",
      "core.fsmonitor", "gpg.program", "core.sshCommand", "core.askPass", "core.alternateRefsCommand",
    ] { try sandbox.git("config", key, trap) }
    for setting in ["log.showSignature", "diff.relative", "log.follow"] { try sandbox.git("config", setting, "true") }
    try sandbox.git("config", "diff.orderFile", sandbox.path("missing"))
    try sandbox.git("config", "color.ui", "always")
    #expect(try await read(sandbox)?.files == ["incidents/a.md: 1000 \"one\", 1001 \"two\""])
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("trap")))
  }
}
