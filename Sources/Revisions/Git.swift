import Foundation
import Glibc

/// git as a program: found in `PATH`, with arguments that are never read by a shell.
struct Git {
  struct Answer {
    let isGood: Bool
    let output: [UInt8]
    /// The first line of what it said on standard error.
    let words: String
  }

  /// What it says, and what is said to it, goes through files here, so that nobody waits for anybody.
  let scratch: TemporaryFolder
  /// How long one run may take.
  var patience = Duration.seconds(60)

  /// More than the list of a hundred thousand commits, in bytes.
  private static let outputLimit = 2_500_000_000

  /// Runs in `folder`. `input` is what it reads.
  func run(_ arguments: [String], in folder: String, input: [UInt8] = []) async throws -> Answer {
    let names = ["input", "output", "error"].map { "\($0)-\(UUID().uuidString)" }
    try scratch.write(input[...], to: names[0])
    for name in names.dropFirst() { try scratch.write([], to: name) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: scratch.path(name)) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + Self.settings + arguments
    process.environment = Self.environment
    guard let input = FileHandle(forReadingAtPath: scratch.path(names[0])),
      let output = FileHandle(forWritingAtPath: scratch.path(names[1])),
      let error = FileHandle(forWritingAtPath: scratch.path(names[2]))
    else { throw RevisionError.disk("its files cannot be opened") }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = error
    try await runToEnd(process)
    let words = String(decoding: try read(names[2]).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return Answer(
      isGood: process.terminationReason == .exit && process.terminationStatus == 0, output: try read(names[1]),
      words: words)
  }

  /// Keeps no thread waiting. Throws `.tooSlow` when git had to be stopped.
  private func runToEnd(_ process: Process) async throws {
    let (ends, end) = AsyncStream.makeStream(of: Bool.self)
    process.terminationHandler = { _ in end.yield(true) }
    do { try process.run() } catch { throw RevisionError.git("it could not be started") }
    let guardian = Task { [patience] in
      try await Task.sleep(for: patience)
      end.yield(false)
      Self.stop(process)
    }
    defer { guardian.cancel() }
    for await isInTime in ends {
      guard isInTime else { throw RevisionError.tooSlow }
      return
    }
    Self.stop(process)
    throw CancellationError()
  }

  /// With all that it may have started: each process of ours leads a group of its own.
  private static func stop(_ process: Process) {
    if process.isRunning { _ = kill(-process.processIdentifier, SIGKILL) }
  }

  private func read(_ name: String) throws -> [UInt8] {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
      guard let size = attributes[.size] as? NSNumber, size.intValue <= Self.outputLimit else {
        throw RevisionError.tooLarge
      }
      return Array(try Data(contentsOf: URL(fileURLWithPath: scratch.path(name))))
    } catch let error as RevisionError {
      throw error
    } catch {
      throw RevisionError.disk(error.localizedDescription)
    }
  }

  /// Nothing that a repository's settings name is run, and none of them changes what is said.
  private static let settings =
    ["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never", "log.showSignature=false"]
    .flatMap { ["-c", $0] } + ["--no-pager"]

  /// Of variables that begin with `GIT_` these are the machine's; the others may be those of a hook or a command that runs us,
  /// and lead to another repository.
  private static let kept = [
    "GIT_CONFIG_", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH",
  ]

  /// It asks nobody, fetches nothing, writes nothing, and speaks English.
  private static var environment: [String: String] {
    let own = [
      "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C",
      "GIT_LITERAL_PATHSPECS": "1", "GIT_NO_REPLACE_OBJECTS": "1",
    ]
    return ProcessInfo.processInfo.environment
      .filter { name, _ in
        !name.utf8.starts(with: "GIT_".utf8) || kept.contains { name.utf8.starts(with: $0.utf8) }
      }
      .merging(own) { _, own in own }
  }
}
