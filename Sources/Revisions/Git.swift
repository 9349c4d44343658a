import Foundation

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

  /// Runs in `folder`. `input` is what it reads.
  func run(_ arguments: [String], in folder: String, input: [UInt8] = []) throws -> Answer {
    let names = ["input", "output", "error"].map { "\($0)-\(UUID().uuidString)" }
    try scratch.write(input[...], to: names[0])
    for name in names.dropFirst() { try scratch.write([], to: name) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: scratch.path(name)) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder, "-c", "core.fsmonitor=false", "--no-pager"] + arguments
    process.environment = Self.environment
    guard let input = FileHandle(forReadingAtPath: scratch.path(names[0])),
      let output = FileHandle(forWritingAtPath: scratch.path(names[1])),
      let error = FileHandle(forWritingAtPath: scratch.path(names[2]))
    else { throw RevisionError.disk("its files cannot be opened") }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = error
    do { try process.run() } catch { throw RevisionError.git("it could not be started") }
    process.waitUntilExit()
    let words = String(decoding: try read(names[2]).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return Answer(
      isGood: process.terminationReason == .exit && process.terminationStatus == 0, output: try read(names[1]),
      words: words)
  }

  private func read(_ name: String) throws -> [UInt8] {
    do { return Array(try Data(contentsOf: URL(fileURLWithPath: scratch.path(name)))) } catch {
      throw RevisionError.disk(error.localizedDescription)
    }
  }

  /// It asks nobody, fetches nothing, writes nothing, and speaks English.
  private static var environment: [String: String] {
    let own = [
      "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C",
      "GIT_LITERAL_PATHSPECS": "1",
    ]
    return ProcessInfo.processInfo.environment.merging(own) { _, own in own }
  }
}
