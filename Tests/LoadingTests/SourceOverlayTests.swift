import Diagnostics
import TestSupport
import Testing

@testable import Loading

struct SourceOverlayTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("saved", to: "content/incidents/b.md")
  }

  private func source(_ path: String, _ text: String, limit: Int = 100) async -> ContentSource {
    let components = path.split(separator: "/").map(String.init)
    let overlay = SourceOverlay(components: components, bytes: Array(text.utf8))
    return await ContentSource(SourceFolder(root: folder.path("content"), overlay: overlay), postLimit: limit)
  }

  private func texts(_ source: ContentSource) -> [String] {
    source.posts.map { "\($0.path): \(String(decoding: $0.file.bytes, as: UTF8.self))" }
  }

  @Test func itStandsForAFile() async {
    #expect(await texts(source("incidents/b.md", "unsaved")) == ["incidents/b.md: unsaved"])
  }

  @Test func aFileThatDoesNotExistStandsAmongTheOthers() async {
    #expect(await texts(source("incidents/a.md", "new")) == ["incidents/a.md: new", "incidents/b.md: saved"])
    #expect(
      await texts(source("maintenance/deep/x.md", "new")) == ["incidents/b.md: saved", "maintenance/deep/x.md: new"])
  }

  @Test func theFolderNeedNotExist() async throws {
    try folder.remove("content")
    let source = await source("incidents/a.md", "new")
    #expect(texts(source) == ["incidents/a.md: new"] && source.diagnostics.isEmpty)
  }

  @Test func itIsCheckedAsAFileIs() async {
    #expect(await source("incidents/b.md", "longer", limit: 5).diagnostics.map(\.id) == [.fileTooLarge])
    #expect(await source("b.md", "x").diagnostics.map(\.id) == [.misplacedPost])
    #expect(await source(".git/b.md", "x").diagnostics.isEmpty)
    let folder = SourceFolder(
      root: folder.path("content"), overlay: SourceOverlay(components: ["incidents", "b.md"], bytes: [0xFF]))
    #expect(await ContentSource(folder, postLimit: 100).diagnostics.map(\.id) == [.invalidUTF8])
  }
}
