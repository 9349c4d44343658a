import Content
import Diagnostics
import Foundation
import StatusModel
import TestSupport
import Testing

@testable import Generator

@Suite struct EditHistoryTests {
  private static let context = ContentContext(
    settings: SiteSettings(
      title: "Status", url: "https://status.example.com/", timeZone: .utc, components: [Component(id: "a", name: "A")]),
    vocabulary: HeadingVocabulary(HeadingVocabulary.english))

  private func commit(_ text: String, at time: Int, in sandbox: GitSandbox) throws {
    try sandbox.write(
      "---\ntitle: Outage\nstarted: 2023-07-05 14:02\n---\n\n## Investigating — 2023-07-05 14:20\n\n\(text)\n",
      to: "content/incidents/outage.md")
    try sandbox.commit(at: time)
  }

  private func repository(_ texts: [String]) throws -> GitSandbox {
    let sandbox = try GitSandbox()
    try sandbox.git("init", "-q", "-b", "main")
    for (place, text) in texts.enumerated() {
      try commit(text, at: 1_700_000_000 + place * 1_000, in: sandbox)
    }
    return sandbox
  }

  private func read(_ sandbox: GitSandbox, _ folder: String = "content", after known: EditHistory? = nil) async
    -> EditHistory
  {
    await EditHistory.read(content: sandbox.path(folder), context: Self.context, after: known)
  }

  @Test func postsAreNamedAsMessagesNameThem() async throws {
    let sandbox = try repository(["one", "two"])
    let history = await read(sandbox)
    #expect(
      history.posts.keys.map { String(decoding: $0, as: UTF8.self) } == [sandbox.path("content/incidents/outage.md")])
    #expect(history.notes.isEmpty)
  }

  @Test func gitIsAskedAgainOnlyWhenHeadLeadsElsewhere() async throws {
    let sandbox = try repository(["one", "two"])
    let first = await read(sandbox)
    // Whoever asked git now would be told nothing good.
    try FileManager.default.moveItem(atPath: sandbox.path(".git/objects"), toPath: sandbox.path("objects"))
    let second = await read(sandbox, after: first)
    #expect(second.posts == first.posts && second.notes.isEmpty)
    #expect(await read(sandbox).posts.isEmpty)
    try FileManager.default.moveItem(atPath: sandbox.path("objects"), toPath: sandbox.path(".git/objects"))
    try commit("three", at: 1_700_009_000, in: sandbox)
    let third = await read(sandbox, after: second)
    #expect(third.posts != first.posts && third.posts.count == 1)
  }

  @Test func aShallowCloneIsSaidOnceAndOnlyOfPostsThatItHolds() async throws {
    let sandbox = try repository(["one", "two"])
    try sandbox.git("clone", "-q", "--depth", "1", "file://" + sandbox.root, sandbox.path("clone"))
    let first = await read(sandbox, "clone/content")
    #expect(first.notes.map(\.id) == [.shallowHistory])
    #expect(await read(sandbox, "clone/content", after: first).notes.isEmpty)
    try sandbox.write("x", to: "clone/elsewhere/incidents/a.md")
    #expect(await read(sandbox, "clone/elsewhere").notes.isEmpty)
  }

  @Test func withoutARepositoryThereIsNothing() async throws {
    let sandbox = try GitSandbox()
    try sandbox.write("x", to: "content/incidents/a.md")
    let history = await read(sandbox)
    #expect(history.posts.isEmpty && history.notes.isEmpty)
  }

  @Test func whatGitCannotReadIsSaid() async throws {
    let sandbox = try repository(["one", "two"])
    try FileManager.default.removeItem(atPath: sandbox.path(".git/objects"))
    #expect(await read(sandbox).notes.map(\.id) == [.unreadHistory])
  }
}
