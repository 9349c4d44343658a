/// What a run has found so far, in the order of finding.
package struct DiagnosticBag: Sendable {
  private var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  package var isEmpty: Bool { diagnostics.isEmpty }

  /// An error stops the build; warnings and notes alone don't.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package mutating func append(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func append(contentsOf more: some Sequence<Diagnostic>) {
    diagnostics.append(contentsOf: more)
  }

  /// By place (those without one first), severity, id and message, each fault once: the same list whatever the order of
  /// finding.
  package func sorted() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: { DiagnosticOrder($0) < DiagnosticOrder($1) }) {
      if let last = result.last, DiagnosticOrder(last) == DiagnosticOrder(diagnostic) { continue }
      result.append(diagnostic)
    }
    return result
  }

  /// The same with every warning an error, for `--strict`.
  package func promotingWarnings() -> DiagnosticBag {
    DiagnosticBag(
      diagnostics.map { diagnostic in
        var promoted = diagnostic
        if promoted.severity == .warning { promoted.severity = .error }
        return promoted
      })
  }
}
