extension Sequence<Diagnostic> {
  /// The closing line of a run, such as "2 errors, 1 warning". Notes are not counted.
  package func summary() -> String {
    let counts = reduce(into: [:]) { counts, diagnostic in counts[diagnostic.severity, default: 0] += 1 }
    let parts = [Diagnostic.Severity.error, .warning]
      .compactMap { severity in counts[severity].map { "\($0) \(severity.name)\($0 == 1 ? "" : "s")" } }
    return parts.isEmpty ? "no errors, no warnings" : parts.joined(separator: ", ")
  }
}
