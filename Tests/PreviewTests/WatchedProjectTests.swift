import Foundation
import Generator
import Loading
import Output
import TestSupport
import Testing

@testable import Preview

/// Whatever happens to the files, the site that is built from what the kernel tells of it is that of the folders.
@Suite struct WatchedProjectTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func aBuildAfterWhatIsToldIsThatOfAFreshRun(_ seed: UInt64) async throws {
    var edits = try FolderEdits(seed: seed)
    let tree = try InotifyTree(roots: [edits.folder.path("site"), edits.folder.path("content")])
    var cache = ProjectCache()
    _ = await Generator.read(edits.options, cache: &cache)
    for step in 0..<40 {
      let edit = try edits.next()
      let changes = try tree.takeChanges() ?? .nothing
      let kept = await Generator.read(edits.options, cache: &cache, after: changes)
      var none = ProjectCache()
      let fresh = await Generator.read(edits.options, cache: &none)
      let place: Comment = "seed \(seed), step \(step): \(edit)"
      #expect(kept.diagnostics == fresh.diagnostics, place)
      try #require(try bytes(of: kept) == bytes(of: fresh), place)
    }
  }

  /// Of every file of the site; nil when there is none.
  private func bytes(of reading: Generator.Reading) throws -> [OutputPath: [UInt8]]? {
    try reading.output.map { output in
      Dictionary(try output.files.map { ($0.path, try $0.load()) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
