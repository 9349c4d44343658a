import Foundation
import Testing

@testable import Publishing

@Suite struct LockedFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "allclear-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func whatIsReplacedIsReadAgain() throws {
    try withFolder { folder in
      let file = try #require(try LockedFile(at: folder + "/state.json"))
      #expect(try file.read() == nil)
      try file.replace(with: [1, 2])
      try file.replace(with: [3])
      #expect(try file.read() == [3])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["state.json", "state.json.lock"])
    }
  }

  @Test func oneAtATimeHasIt() throws {
    try withFolder { folder in
      var first = try LockedFile(at: folder + "/state.json")
      #expect(first != nil)
      #expect(try LockedFile(at: folder + "/state.json") == nil)
      first = nil
      #expect(try LockedFile(at: folder + "/state.json") != nil)
    }
  }

  @Test func whatAKilledProcessLeftIsOverwritten() throws {
    try withFolder { folder in
      try Data([9]).write(to: URL(filePath: folder + "/.state.json.new"))
      let file = try #require(try LockedFile(at: folder + "/state.json"))
      try file.replace(with: [1])
      #expect(try file.read() == [1])
    }
  }

  @Test func placesThatHoldNoFileAreRefused() throws {
    try withFolder { folder in
      #expect(throws: PublishingError.self) { try LockedFile(at: folder + "/missing/state.json") }
      #expect(throws: PublishingError.self) { try LockedFile(at: folder + "/") }
      let folderAsFile = try #require(try LockedFile(at: folder + "/x"))
      try FileManager.default.createDirectory(atPath: folder + "/x", withIntermediateDirectories: false)
      #expect(throws: PublishingError.self) { try folderAsFile.read() }
    }
  }
}
