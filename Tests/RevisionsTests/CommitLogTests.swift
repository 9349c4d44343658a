import Testing

@testable import Revisions

@Suite struct CommitLogTests {
  private static let names = ["a", "b"].map { String(repeating: $0, count: 40) }

  private func log(_ text: String) throws -> CommitLog { try CommitLog(Array(text.utf8)) }

  @Test func changesBelongToTheCommitBeforeThem() throws {
    let (a, b) = (Self.names[0], Self.names[1])
    let log = try log(
      "\u{1}20\0\n:100644 100644 \(a) \(b) R087\0old.md\0new.md\0:100644 000000 \(a) \(b) D\0gone.md\0"
        + "\u{1}10\0\0\n:000000 120000 \(a) \(b) A\0link.md\0")
    #expect(log.commits.map(\.time) == [20, 10])
    #expect(log.commits[0].changes.map(\.path) == [Array("new.md".utf8), Array("gone.md".utf8)])
    #expect(log.commits[0].changes.map(\.oldPath) == [Array("old.md".utf8), nil])
    #expect(log.commits[0].changes.map { $0.blob != nil } == [true, false])
    #expect(log.commits[1].changes.map { $0.blob != nil } == [false])
  }

  @Test func aPathMayLookLikeAnything() throws {
    let log = try log("\u{1}20\0\n:100644 100644 \(Self.names[0]) \(Self.names[1]) M\0:100644\n\u{1}7\0")
    #expect(log.commits.count == 1 && log.commits[0].changes.count == 1)
  }

  @Test(arguments: ["x\0", "\u{1}when\0", ":100644\0", "\u{1}1\0:1 2 3\0", "\u{1}1\0:100644 100644 a b M\0p\0"])
  func whatIsNoLogIsRefused(_ text: String) {
    #expect(throws: RevisionError.damaged) { try log(text) }
  }

  @Test func nothingIsNoCommit() throws {
    #expect(try log("").commits.isEmpty)
  }
}
