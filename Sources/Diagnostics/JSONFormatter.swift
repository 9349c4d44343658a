import JSON

/// One array with an object for each message. Columns are bytes; `endColumn` is the first that is not marked.
enum JSONFormatter {
  static func format(_ diagnostics: [Diagnostic]) -> String {
    JSONValue.array(diagnostics.map(object)).printable()
  }

  private static func object(_ diagnostic: Diagnostic) -> JSONValue {
    let place = diagnostic.place
    return .object([
      ("id", .string(diagnostic.id.rawValue)),
      ("severity", .string(diagnostic.severity.name)),
      ("path", place.map { .string($0.path) } ?? .null),
      ("line", place.map { .integer($0.line) } ?? .null),
      ("column", place.map { .integer($0.column) } ?? .null),
      ("endColumn", place.map { .integer($0.column + $0.length) } ?? .null),
      ("message", .string(PrintableText.cut(diagnostic.message))),
      ("hint", diagnostic.hint.map { .string(PrintableText.cut($0)) } ?? .null),
    ])
  }
}
