import Foundation
import Testing

/// A folder of `Cases/bad`: what is wrong with a project, laid over the sound one in `base`, and what is said of it.
///
/// `arguments.txt` holds further arguments, `without.txt` the files of `base` to leave out. `expected.txt` is the exit code on
/// a line of its own and then standard error, byte for byte.
struct BadCase: Equatable, CustomTestStringConvertible {
  static let now = "2026-01-15T12:00:00Z"
  static let base = Repository.cases.appending(path: "bad/base")
  static let reported = Repository.caseNames("bad").map(BadCase.init)

  /// Holds at `public` the site of the sound project, which no case may touch.
  static let published = TaskLocal<Sandbox?>(wrappedValue: nil)

  let name: String

  var testDescription: String { name }
  var expectation: URL { folder.appending(path: "expected.txt") }
  private var folder: URL { Repository.cases.appending(path: "bad/\(name)") }

  func arguments(_ command: String) -> [String] {
    let more = lines("arguments.txt").flatMap { $0.split(separator: " ").map(String.init) }
    return [command, "--color", "never", "--now", Self.now] + more
  }

  /// Whether it is about warnings alone, which stop no build unless they are taken for errors.
  func hasOnlyWarnings() throws -> Bool {
    try String(contentsOf: expectation, encoding: .utf8).hasPrefix("exit 0\n")
  }

  /// The project, ready to be read.
  func project() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.lay(Self.base)
    for path in lines("without.txt") { try sandbox.remove(path) }
    for part in ["site", "content"] {
      let part = folder.appending(path: part)
      if FileManager.default.fileExists(atPath: part.path) { try sandbox.lay(part, at: part.lastPathComponent) }
    }
    try UnstorableFile.make(for: name, in: sandbox)
    return sandbox
  }

  static func publishBase() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.lay(base)
    let result = try Allclear.run(["build", "--now", now, "--output", "public"], in: sandbox)
    #expect(result.code == 0 && result.error == "")
    return sandbox
  }

  private func lines(_ file: String) -> [String] {
    let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? []
  }
}
