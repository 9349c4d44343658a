import Foundation
import Testing

/// A folder of `Cases/good`: a whole small site, and what must come of it.
///
/// `arguments.txt` holds further arguments, `files.txt` the paths of the output, `facts.txt` what is found (`+`) or not (`-`) in
/// which file, and `expected`, if there is such a folder, the whole output.
struct GoodCase: CustomTestStringConvertible {
  struct Fact {
    let path: String
    let isFound: Bool
    let text: String
  }

  static let all = Repository.caseNames("good").map(GoodCase.init)
  private static let now = "2026-01-15T12:00:00Z"

  let name: String

  var testDescription: String { name }
  var fileList: URL { folder.appending(path: "files.txt") }
  var output: URL { folder.appending(path: "expected") }
  var isWhole: Bool { FileManager.default.fileExists(atPath: output.path) }
  private var folder: URL { Repository.cases.appending(path: "good/\(name)") }

  var arguments: [String] {
    let more = lines("arguments.txt").flatMap { $0.split(separator: " ").map(String.init) }
    return ["build", "--color", "never"] + (more.contains("--now") ? [] : ["--now", Self.now]) + more
  }

  var facts: [Fact] {
    lines("facts.txt").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, ["+", "-"].contains(parts[1]) else {
        Issue.record("no fact: \(line)")
        return nil
      }
      return Fact(path: parts[0], isFound: parts[1] == "+", text: parts[2])
    }
  }

  func project() throws -> Sandbox {
    let sandbox = try Sandbox()
    for part in ["site", "content"] {
      let part = folder.appending(path: part)
      if FileManager.default.fileExists(atPath: part.path) { try sandbox.lay(part, at: part.lastPathComponent) }
    }
    return sandbox
  }

  private func lines(_ file: String) -> [String] {
    let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? []
  }
}
