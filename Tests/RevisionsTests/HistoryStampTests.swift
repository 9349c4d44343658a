import Foundation
import TestSupport
import Testing

@testable import Revisions

@Suite struct HistoryStampTests {
  private func repository() throws -> GitSandbox {
    let sandbox = try GitSandbox()
    try sandbox.git("init", "-q", "-b", "main")
    try sandbox.write("one", to: "content/a.md")
    try sandbox.commit()
    return sandbox
  }

  @Test func aFolderInNoRepositoryHasNone() throws {
    let sandbox = try GitSandbox()
    #expect(HistoryStamp(of: sandbox.root) == nil)
    #expect(HistoryStamp(of: try repository().path("missing")) == nil)
  }

  @Test func itIsAnotherWheneverHeadLeadsElsewhere() throws {
    let sandbox = try repository()
    func stamp() -> HistoryStamp? { HistoryStamp(of: sandbox.path("content")) }
    var stamps = [try #require(stamp())]
    try sandbox.write("two", to: "content/a.md")
    #expect(stamp() == stamps[0])
    try sandbox.commit(at: 1_700_000_100)
    stamps.append(try #require(stamp()))
    try sandbox.git("checkout", "-q", "--detach")
    stamps.append(try #require(stamp()))
    try sandbox.git("checkout", "-q", "main")
    #expect(stamp() == stamps[1])
    try sandbox.git("pack-refs", "--all")
    stamps.append(try #require(stamp()))
    try sandbox.git("reset", "-q", "--hard", "HEAD~1")
    #expect(stamp() == stamps[0])
    for (place, stamp) in stamps.enumerated() { #expect(!stamps[..<place].contains(stamp), "\(place)") }
  }

  @Test func aWorkTreeBesideTheFirstHasItsOwn() throws {
    let sandbox = try repository()
    try sandbox.git("worktree", "add", "-q", "-b", "side", "beside")
    let before = try #require(HistoryStamp(of: sandbox.path("beside/content")))
    try sandbox.write("two", to: "content/a.md")
    try sandbox.git("commit", "-q", "-a", "-m", "On main")
    #expect(HistoryStamp(of: sandbox.path("beside/content")) == before)
    try sandbox.git("-C", sandbox.path("beside"), "commit", "-q", "--allow-empty", "-m", "On side")
    #expect(HistoryStamp(of: sandbox.path("beside/content")) != before)
  }

  @Test(.timeLimit(.minutes(1))) func aPipeInPlaceOfHeadIsNotWaitedFor() throws {
    let sandbox = try GitSandbox()
    try FileManager.default.createDirectory(atPath: sandbox.path(".git"), withIntermediateDirectories: true)
    #expect(unsafe mkfifo(sandbox.path(".git/HEAD"), 0o600) == 0)
    #expect(HistoryStamp(of: sandbox.root) != nil)
  }
}
