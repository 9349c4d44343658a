import Foundation

/// A folder with a repository of its own, driven by git itself; removed with the test.
package struct GitSandbox {
  private let folder: TemporaryFolder

  package init() throws { folder = try TemporaryFolder() }

  package var root: String { folder.path }

  package func path(_ path: String) -> String { folder.path(path) }

  package func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  /// `time` is that of commits, in Unix seconds.
  @discardableResult
  package func git(_ arguments: String..., at time: Int = 1_700_000_000) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", root] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": root, "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "C",
      "GIT_COMMITTER_EMAIL": "c@example.com", "GIT_AUTHOR_DATE": "1000000000 +0000",
      "GIT_COMMITTER_DATE": "@\(time) -0700",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
    return String(decoding: output, as: UTF8.self)
  }

  /// All that lies in the folder.
  package func commit(at time: Int = 1_700_000_000) throws {
    try git("add", "-A")
    try git("commit", "-q", "--allow-empty", "-m", "A change", at: time)
  }

  struct Failure: Error { let arguments: [String] }
}
