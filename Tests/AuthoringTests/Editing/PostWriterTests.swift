import Foundation
import TestSupport
import Testing

@testable import Authoring

struct PostWriterTests {
  private let folder: TemporaryFolder
  private var writer: PostWriter { PostWriter(root: folder.path("content")) }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "content/incidents/a.md")
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: folder.path(path), encoding: .utf8) }

  private func names(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(path))) ?? []).sorted()
  }

  private func failure(_ work: () throws(WritingError) -> Void) -> String? {
    do { try work() } catch { return error.reason }
    return nil
  }

  @Test func aFileIsReplacedAndKeepsItsMode() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o604], ofItemAtPath: folder.path("content/incidents/a.md"))
    try writer.replace(["incidents", "a.md"], Array("old".utf8), with: Array("new".utf8))
    #expect(text("content/incidents/a.md") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("content/incidents/a.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o604)
    #expect(names("content/incidents") == ["a.md"])
  }

  @Test(arguments: ["odd", "older", "ol", ""])
  func aFileThatSomebodyChangedStays(_ other: String) {
    let reason = failure { () throws(WritingError) in
      try writer.replace(["incidents", "a.md"], Array(other.utf8), with: Array("new".utf8))
    }
    #expect(reason == "somebody changed it meanwhile")
    #expect(text("content/incidents/a.md") == "old")
    #expect(names("content/incidents") == ["a.md"])
  }

  @Test func aNewFileGetsItsFolders() throws {
    try writer.create(["incidents", "2026", "b.md"], Array("new".utf8))
    #expect(text("content/incidents/2026/b.md") == "new")
    #expect(names("content/incidents/2026") == ["b.md"])
    try PostWriter(root: folder.path("fresh")).create(["incidents", "b.md"], Array("new".utf8))
    #expect(text("fresh/incidents/b.md") == "new")
  }

  @Test func nothingIsWrittenOver() throws {
    try folder.link("content/incidents/link.md", to: "nowhere")
    for name in ["a.md", "link.md"] {
      let reason = failure { () throws(WritingError) in try writer.create(["incidents", name], Array("new".utf8)) }
      #expect(reason == "it exists already")
    }
    #expect(text("content/incidents/a.md") == "old")
    #expect(names("content/incidents") == ["a.md", "link.md"])
  }

  @Test func noLinkIsFollowed() throws {
    try folder.write("old", to: "elsewhere/a.md")
    try folder.link("content/incidents/link.md", to: folder.path("elsewhere/a.md"))
    try folder.link("content/maintenance", to: folder.path("elsewhere"))
    let file = failure { () throws(WritingError) in
      try writer.replace(["incidents", "link.md"], Array("old".utf8), with: Array("new".utf8))
    }
    #expect(file == "it is a symbolic link, and links are not followed")
    let through = failure { () throws(WritingError) in
      try writer.replace(["maintenance", "a.md"], Array("old".utf8), with: Array("new".utf8))
    }
    #expect(through?.contains("links are not followed") == true)
    let created = failure { () throws(WritingError) in try writer.create(["maintenance", "b.md"], Array("new".utf8)) }
    #expect(created?.contains("links are not followed") == true)
    #expect(text("elsewhere/a.md") == "old")
    #expect(names("elsewhere") == ["a.md"])
  }

  @Test func aFileThatHasGoneIsNotMade() {
    let reason = failure { () throws(WritingError) in
      try writer.replace(["incidents", "b.md"], Array("old".utf8), with: Array("new".utf8))
    }
    #expect(reason == "No such file or directory")
    #expect(names("content/incidents") == ["a.md"])
  }
}
