import Foundation
import Testing

/// The executable, run as a user runs it: a process of its own in a sandbox, its streams going to files.
final class Allclear {
  struct Result {
    /// What the process ended with; the negative number of the signal that killed it.
    let code: Int32
    let output: String
    let error: String
  }

  /// Another one if the environment names it (an optimized one saves minutes), else the one beside the bundle of the tests, where
  /// the build puts both.
  static let executable =
    ProcessInfo.processInfo.environment["ALLCLEAR_EXECUTABLE"].map { URL(filePath: $0) }
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "allclear")

  /// Nothing that these tests start may take longer, in seconds.
  private static let patience = 120.0

  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)
  private let streams: Sandbox
  /// Kept, so that its folder lives as long as the process.
  private let sandbox: Sandbox

  /// Starts it, in a folder of the sandbox. Of the environment only `PATH` is handed on. `wrapper` is a command that runs it;
  /// `input` is what is piped in.
  init(
    _ arguments: [String], in sandbox: Sandbox, folder: String = "", environment: [String: String] = [:],
    wrapper: [String] = [], input: String = ""
  ) throws {
    self.sandbox = sandbox
    streams = try Sandbox()
    let command = wrapper + [Self.executable.path] + arguments
    process.executableURL = URL(filePath: wrapper.isEmpty ? command[0] : "/usr/bin/env")
    process.arguments = wrapper.isEmpty ? arguments : command
    process.currentDirectoryURL = URL(filePath: sandbox.path(folder))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = environment.merging(["PATH": path]) { given, _ in given }
    try streams.write(input, to: "input")
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: streams.path("input")))
    process.standardOutput = try Self.file(streams.path("output"))
    process.standardError = try Self.file(streams.path("error"))
    let ended = ended
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
  }

  /// Runs it to its end.
  static func run(
    _ arguments: [String], in sandbox: Sandbox, folder: String = "", environment: [String: String] = [:],
    wrapper: [String] = [], input: String = ""
  ) throws -> Result {
    try Allclear(
      arguments, in: sandbox, folder: folder, environment: environment, wrapper: wrapper, input: input
    ).result()
  }

  var isRunning: Bool { process.isRunning }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the end.
  func result() throws -> Result {
    if ended.wait(timeout: .now() + Self.patience) == .timedOut {
      send(SIGKILL)
      Issue.record("allclear \(process.arguments ?? []) did not end within \(Self.patience) s")
    }
    let wasKilled = process.terminationReason == .uncaughtSignal
    return Result(
      code: wasKilled ? -process.terminationStatus : process.terminationStatus, output: try text("output"),
      error: try text("error"))
  }

  private func text(_ stream: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: streams.path(stream))), as: UTF8.self)
  }

  private static func file(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }
}
