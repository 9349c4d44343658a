import Diagnostics
import Yams

extension YAMLText {
  func duplicateKey(_ entry: Entry) -> Diagnostic {
    let line = file.position(of: entry.first.lowerBound).line
    return Diagnostic(
      .duplicateKey, "the key '\(entry.name)' stands here a second time",
      hint: "the first is on line \(line); delete one", at: entry.key, in: file)
  }

  func fault(_ message: String, at mark: Mark?, _ id: DiagnosticID = .invalidYAML, hint: String? = nil) -> Diagnostic {
    let start = offset(of: mark)
    return Diagnostic(id, message, hint: hint, at: start..<start + 1, in: file)
  }

  /// The library's own words, with the place it gives.
  func fault(_ error: any Error) -> Diagnostic {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _), YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let words = context.map { "\(problem) (\($0.text))" } ?? problem
      return fault("this is not valid YAML: \(words)", at: mark, hint: Self.wayOut(problem))
    case YamlError.reader(let problem, _, _, _):
      return fault("this is not valid YAML: \(problem)", at: nil)
    default:
      return fault("this is not valid YAML", at: nil)
    }
  }

  private static func wayOut(_ problem: String) -> String {
    problem.contains("undefined alias")
      ? "put the value in quotes if it begins with '*'"
      : "check the indentation, and put a value with ': ' or ' #' in quotes"
  }
}
