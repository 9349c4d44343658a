import Diagnostics
import Generator
import Loading
import Output
import TestSupport
import Testing

/// A run that begins with what the run before has left comes to the same as one that begins with nothing.
@Suite struct ProjectCacheTests {
  /// Whether it is told which files have changed, or has to find out.
  @Test(arguments: [1, 2, 3] as [UInt64], [true, false])
  func editsOfEveryKindGiveWhatAFreshRunGives(_ seed: UInt64, isTold: Bool) async throws {
    var edits = try ProjectEdits(seed: seed)
    var cache = ProjectCache()
    var soundRuns = 0
    var isSound = true
    for step in 0..<20 {
      let edit = try edits.next(isSound: isSound)
      let changes = isTold ? edits.takeChanges() : .anything
      let kept = await Generator.read(edits.options, cache: &cache, after: changes)
      var none = ProjectCache()
      let fresh = await Generator.read(edits.options, cache: &none)
      let place: Comment = "seed \(seed), step \(step): \(edit)"
      #expect(kept.diagnostics == fresh.diagnostics, place)
      try #require(try bytes(of: kept) == bytes(of: fresh), place)
      isSound = kept.output != nil
      if isSound {
        edits.noteSound()
        soundRuns += 1
      }
    }
    // Else nothing but faults would have been compared.
    #expect(soundRuns > 5, "seed \(seed)")
  }

  @Test func aTextThatStaysIsNotReadAgain() async throws {
    let project = try ProjectFolder()
    try project.incident("---\ntitle: A\ncomponents: {web: major_outage}\n---\n\n## Resolved — 2026-01-10 12:00Z\n")
    let options = ProjectOptions(
      site: project.folder.path("site"), content: project.folder.path("content"), now: .init(seconds: 1_768_100_000))
    var cache = ProjectCache()
    let first = await Generator.read(options, cache: &cache)
    let second = await Generator.read(options, cache: &cache)
    #expect(first.diagnostics == second.diagnostics)
    #expect(try bytes(of: first) == bytes(of: second))
  }

  /// Of every file of the site; nil when there is none.
  private func bytes(of reading: Generator.Reading) throws -> [OutputPath: [UInt8]]? {
    try reading.output.map { output in
      Dictionary(try output.files.map { ($0.path, try $0.load()) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
