import Foundation
import TestSupport
import Testing

@testable import Loading

struct SourceFolderPlacesTests {
  @Test func aPathBelowTheRootHasParts() {
    let content = SourceFolder(root: "content")
    for path in ["content/incidents/a.md", "./content//incidents/./a.md", "content/../content/incidents/x/../a.md"] {
      #expect(content.components(of: path) == ["incidents", "a.md"], "\(path)")
    }
    let here = FileManager.default.currentDirectoryPath
    #expect(content.components(of: "\(here)/content/incidents/a.md") == ["incidents", "a.md"])
    #expect(SourceFolder(root: ".").components(of: "a.md") == ["a.md"])
    #expect(SourceFolder(root: "/").components(of: "/a.md") == ["a.md"])
  }

  @Test(arguments: ["a.md", "content", "contents/a.md", "content/../a.md", "/content/a.md", "../content/a.md", ""])
  func otherPathsLeadElsewhere(_ path: String) {
    #expect(SourceFolder(root: "content").components(of: path) == nil)
  }

  @Test func linksThatLeadToTheRootAreSeenThrough() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("real/incidents")
    try folder.link("content", to: folder.path("real"))
    let content = SourceFolder(root: folder.path("content"))
    #expect(content.components(of: folder.path("real/incidents/new.md")) == ["incidents", "new.md"])
    #expect(content.components(of: folder.path("content/incidents/new.md")) == ["incidents", "new.md"])
    #expect(content.components(of: folder.path("other/new.md")) == nil)
  }
}
