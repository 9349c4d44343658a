import Foundation

/// A small project in a repository, and the commands of git.
enum GitProject {
  static let path = "content/incidents/mail.md"

  /// One incident, committed at eleven on the 14th of January, 2026, when it ended.
  static func make(_ text: String = "The queue is empty again.") throws -> Sandbox {
    let sandbox = try Sandbox()
    try Project.settle(title: "Prairie Status", in: sandbox)
    try sandbox.write("public\nprivate\n", to: ".gitignore")
    try git(["init", "-q", "-b", "main"], in: sandbox)
    try commit(text, at: "2026-01-14T11:00:00Z", in: sandbox)
    return sandbox
  }

  static func post(_ text: String, keys: String = "") -> String {
    Project.post("Mail is late", more: keys).replacing("The queue is empty again.", with: text)
  }

  /// Writes the incident with `text` as its update's, and commits all there is. `time` is the committer's.
  static func commit(_ text: String, keys: String = "", at time: String, in sandbox: Sandbox) throws {
    try sandbox.write(post(text, keys: keys), to: path)
    try commit(at: time, in: sandbox)
  }

  static func commit(at time: String, in sandbox: Sandbox) throws {
    try git(["add", "-A"], in: sandbox)
    try git(["commit", "-q", "-m", "A change"], at: time, in: sandbox)
  }

  static func git(_ arguments: [String], at time: String = "2026-01-14T10:00:00Z", in sandbox: Sandbox) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", sandbox.root] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": sandbox.root, "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_AUTHOR_DATE": "2020-01-01T00:00:00Z",
      "GIT_COMMITTER_NAME": "C", "GIT_COMMITTER_EMAIL": "c@example.com", "GIT_COMMITTER_DATE": time,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
  }

  struct Failure: Error { let arguments: [String] }
}
