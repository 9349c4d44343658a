/// How messages are written: the values of `--format`.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people, and for editors that read compilers' output.
  case text
  /// One array of objects, for programs.
  case json
  /// Workflow commands that GitHub Actions turns into annotations.
  case github
  /// SARIF 2.1.0, for code scanning.
  case sarif

  /// Whole lines, to be written as they are, in the order given. `text` and `github` are empty without diagnostics; the
  /// other two are always a document. `colored` matters to `text` alone, `toolVersion` to `sarif`.
  package func format(_ diagnostics: [Diagnostic], colored: Bool, toolVersion: String) -> String {
    switch self {
    case .text: TextFormatter(colored: colored).format(diagnostics)
    case .json: JSONFormatter.format(diagnostics)
    case .github: GitHubFormatter.format(diagnostics)
    case .sarif: SARIFFormatter(toolVersion: toolVersion).format(diagnostics)
    }
  }
}
