import Foundation
import TestSupport
import Testing

@testable import Revisions

@Suite struct GitTests {
  /// An alias stands for a git that hangs, with a program of its own that goes on.
  @Test func whatTakesTooLongIsStopped() async throws {
    let sandbox = try GitSandbox()
    try sandbox.git("init", "-q")
    try sandbox.git("config", "alias.forever", "!exec sleep 1000")
    await #expect(throws: RevisionError.tooSlow) {
      try await TemporaryFolder.using { scratch in
        try await Git(scratch: scratch, patience: .milliseconds(300)).run(["forever"], in: sandbox.root)
      }
    }
  }

  @Test func whatItSaysIsEnglishAndTheFirstLine() async throws {
    let sandbox = try GitSandbox()
    let answer = try await TemporaryFolder.using { scratch in
      try await Git(scratch: scratch).run(["rev-parse", "HEAD"], in: sandbox.root)
    }
    #expect(!answer.isGood)
    #expect(answer.words.hasPrefix("fatal: not a git repository"))
  }
}
