extension Sequence<Diagnostic> {
  /// The closing line of a run, such as "2 errors, 1 warning".
  package func summary() -> String {
    let counts = reduce(into: (errors: 0, warnings: 0)) { counts, diagnostic in
      if diagnostic.severity == .error { counts.errors += 1 } else { counts.warnings += 1 }
    }
    let parts = [(counts.errors, "error"), (counts.warnings, "warning")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.isEmpty ? "no errors, no warnings" : parts.joined(separator: ", ")
  }
}
