import Diagnostics
import Yams

extension YAMLText {
  /// The library's own words, with the place it gives.
  mutating func fault(_ error: any Error) -> Diagnostic {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let words = context.map { "\(problem) (\($0.text))" } ?? problem
      return fault(.invalidYAML, "this is not valid YAML: \(words)", hint: Self.wayOut, at: mark)
    case YamlError.reader(let problem, _, _, _):
      return fault(.invalidYAML, "this is not valid YAML: \(problem)", at: nil)
    // Only what the scanner takes for two: keys with escapes, or that Unicode holds for the same.
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      let name = keys.first ?? ""
      return fault(.duplicateKey, "the key '\(name)' stands twice", hint: "delete one", at: context.mark)
    default:
      return fault(.invalidYAML, "this is not valid YAML", at: nil)
    }
  }

  private mutating func fault(_ id: DiagnosticID, _ message: String, hint: String? = nil, at mark: Mark?) -> Diagnostic
  {
    let start = offset(of: mark)
    return Diagnostic(id, message, hint: hint, at: start..<start + 1, in: file)
  }

  private static let wayOut = "check the indentation, and put a value with ': ' or ' #' in quotes"
}
