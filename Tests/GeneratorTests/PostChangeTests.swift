import Authoring
import Content
import Diagnostics
import Foundation
import Generator
import Loading
import TestSupport
import Testing

struct PostChangeTests {
  private let project: ProjectFolder
  private let post = """
    ---
    title: Outage
    components: {web: major_outage}
    started: 2026-01-15 10:00
    ---

    ## Investigating — 2026-01-15 10:20

    Words.

    """

  init() throws {
    project = try ProjectFolder()
    try project.incident(post)
  }

  private var options: ProjectOptions {
    ProjectOptions(
      site: project.folder.path("site"), content: project.folder.path("content"),
      now: ProjectOptions.Now(argument: "2026-01-15 12:00") ?? .init(seconds: 0))
  }

  private var text: String? {
    try? String(contentsOfFile: project.folder.path("content/incidents/outage.md"), encoding: .utf8)
  }

  /// The change that puts `words` at the post's end.
  private func adding(_ words: String) async throws -> PostChange {
    let reading = await Project.read(options)
    let file = try #require(reading.content?.posts.first { $0.path == "incidents/outage.md" })
    let edit = ByteEdit(at: file.file.bytes.count, inserting: Array(words.utf8))
    return await PostChange.editing(file, [edit], of: reading, options)
  }

  @Test func aSoundChangeTellsWhatReadersWillSeeAndIsWritten() async throws {
    let change = try await adding("\n## Resolved — 11:40\n")
    #expect(change.isSound && change.diagnostics.isEmpty)
    let effect = try #require(change.effect)
    #expect(effect.headline.before == "Major System Outage" && effect.headline.after == "All Systems Operational")
    #expect(effect.state?.before == "investigating" && effect.state?.after == "resolved")
    #expect(effect.components.map(\.name) == ["Web"] && effect.components.first?.after == "operational")
    #expect(effect.feeds.contains("updates.atom") && effect.feeds.contains("components/web/history.rss"))
    #expect(!effect.isDraft && effect.nextUpdate == nil)
    #expect(text == post)
    try change.write()
    #expect(text == post + "\n## Resolved — 11:40\n")
  }

  @Test func whatACheckWouldRefuseIsNotSound() async throws {
    let change = try await adding("\n## Solved — 11:40\n")
    #expect(!change.isSound && change.diagnostics.map(\.id) == [.unknownState])
    #expect(change.effect == nil)
  }

  @Test func faultsOfOtherPostsStandInNobodysWayUnlessTheyAreNew() async throws {
    try project.folder.write("no front matter", to: "content/incidents/a.md")
    let change = try await adding("\n## Resolved — 11:40\n")
    #expect(change.isSound && change.diagnostics.isEmpty && change.effect == nil)
    let reading = await Project.read(options)
    let taken = Array(post.replacing("title: Outage", with: "title: Other\nslug: outage").utf8)
    let other = await PostChange.creating(["incidents", "0.md"], taken, in: reading, options)
    #expect(!other.isSound && other.diagnostics.map(\.id) == [.duplicateAddress])
  }

  @Test func aFileThatChangedMeanwhileIsNotWrittenOver() async throws {
    let change = try await adding("\n## Resolved — 11:40\n")
    try project.incident(post + "More.\n")
    #expect(throws: WritingError.self) { try change.write() }
    #expect(text == post + "More.\n")
  }

  @Test func aDraftIsSeenByNobody() async throws {
    let reading = await Project.read(options)
    let draft = Array(post.replacing("title:", with: "draft: true\ntitle:").utf8)
    let change = await PostChange.creating(["incidents", "draft.md"], draft, in: reading, options)
    #expect(change.effect?.isDraft == true && change.effect?.feeds == [] && change.effect?.headline.isChange == false)
  }
}
