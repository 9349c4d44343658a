import Foundation
import TestSupport
import Testing

@testable import Scaffolding

@Suite struct FolderWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: folder.path(path), encoding: .utf8) }
  private var names: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder.path))?.sorted() ?? [] }

  @Test func filesAndFoldersAreMade() throws {
    let files = [
      NewFile(path: "a/b/c.txt", bytes: Array("c".utf8)),
      NewFile(path: "run", bytes: Array("r".utf8), isExecutable: true),
    ]
    try FolderWriter.write(files, to: folder.path("new/site"))
    #expect(text("new/site/a/b/c.txt") == "c")
    #expect(FileManager.default.isExecutableFile(atPath: folder.path("new/site/run")))
    #expect(!FileManager.default.isExecutableFile(atPath: folder.path("new/site/a/b/c.txt")))
  }

  @Test func nothingIsOverwrittenAndNothingElseWritten() throws {
    try folder.write("mine", to: "b.txt")
    let files = ["a.txt", "b.txt"].map { NewFile(path: $0, bytes: Array("new".utf8)) }
    let error = #expect(throws: ScaffoldingError.self) { try FolderWriter.write(files, to: folder.path) }
    #expect(error?.description.hasSuffix("/b.txt' is there already; nothing was written") == true)
    #expect(names == ["b.txt"])
    #expect(text("b.txt") == "mine")
  }

  @Test func replacingTakesTheOldOnesPlace() throws {
    try folder.write("old and longer", to: "b.txt")
    try FolderWriter.write([NewFile(path: "b.txt", bytes: Array("new".utf8))], to: folder.path, replacing: true)
    #expect(text("b.txt") == "new")
    #expect(names == ["b.txt"])
  }

  @Test func whatWasMadeBeforeAFailureIsTakenAway() throws {
    try folder.write("a file where a folder should be", to: "site/z")
    let files = ["a/one.txt", "z/two.txt"].map { NewFile(path: $0, bytes: []) }
    #expect(throws: ScaffoldingError.self) { try FolderWriter.write(files, to: folder.path("site")) }
    #expect(names == ["site", "site/z"])
  }
}
