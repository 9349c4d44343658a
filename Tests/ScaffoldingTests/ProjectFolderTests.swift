import Foundation
import TestSupport
import Testing

@testable import Scaffolding

@Suite struct ProjectFolderTests {
  private struct Refusal: Error {}

  private let folder: TemporaryFolder
  private let files = ["site/site.yml", "README.md"].map { NewFile(path: $0, bytes: Array("x".utf8)) }

  init() throws {
    folder = try TemporaryFolder()
  }

  private var names: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder.path))?.sorted() ?? [] }

  @Test func newFolderIsMadeWithThoseAboveIt() async throws {
    try await ProjectFolder(folder.path("a/b")).fill(with: files) { staging in
      #expect(FileManager.default.fileExists(atPath: "\(staging)/site/site.yml"))
    }
    #expect(names == ["a", "a/b", "a/b/README.md", "a/b/site", "a/b/site/site.yml"])
  }

  @Test func folderWithNothingButGitIsFilledAndStaysTheSame() async throws {
    try folder.write("ref", to: "p/.git/HEAD")
    let before = try FileManager.default.attributesOfItem(atPath: folder.path("p"))[.systemFileNumber] as? Int
    try await ProjectFolder(folder.path("p")).fill(with: files) { _ in }
    #expect(names == ["p", "p/.git", "p/.git/HEAD", "p/README.md", "p/site", "p/site/site.yml"])
    let after = try FileManager.default.attributesOfItem(atPath: folder.path("p"))[.systemFileNumber] as? Int
    #expect(before == after)
  }

  @Test(arguments: ["a/b", "p"])
  func nothingStaysWhenTheCheckFails(_ name: String) async throws {
    try folder.makeFolder("p")
    await #expect(throws: Refusal.self) {
      try await ProjectFolder(folder.path(name)).fill(with: files) { _ in throw Refusal() }
    }
    #expect(names == ["p"])
  }

  @Test func folderThatHoldsSomethingIsRefusedByName() throws {
    for name in ["a", "b", "c", "d", "e", "f", ".git"] { try folder.write("x", to: "p/\(name)") }
    let error = #expect(throws: ScaffoldingError.self) { try ProjectFolder(folder.path("p")) }
    #expect(error?.description.contains("it holds 'a', 'b', 'c', 'd', 'e' and 1 more") == true)
  }

  @Test func fileIsNoFolder() throws {
    try folder.write("x", to: "p")
    let error = #expect(throws: ScaffoldingError.self) { try ProjectFolder(folder.path("p")) }
    #expect(error?.description.hasSuffix("' is no folder") == true)
  }
}
