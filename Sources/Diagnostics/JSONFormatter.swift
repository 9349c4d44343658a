import JSON

/// One array with an object for each message. Columns are bytes; `endColumn` is the first that is not marked.
enum JSONFormatter {
  static func format(_ diagnostics: [Diagnostic]) -> String {
    JSONValue.array(diagnostics.map(object)).printable()
  }

  private static func object(_ diagnostic: Diagnostic) -> JSONValue {
    .object(
      [
        ("id", .string(diagnostic.id.rawValue)),
        ("severity", .string(diagnostic.severity.name)),
      ] + members(of: diagnostic.place) + [
        ("message", .string(PrintableText.cut(diagnostic.message))),
        ("hint", diagnostic.hint.map { .string(PrintableText.cut($0)) } ?? .null),
        ("related", .array(diagnostic.related.map(related))),
      ])
  }

  private static func related(_ related: Diagnostic.Related) -> JSONValue {
    .object(members(of: related.place) + [("message", .string(PrintableText.cut(related.message)))])
  }

  private static func members(of place: Diagnostic.Place?) -> [(name: String, value: JSONValue)] {
    [
      ("path", place.map { .string($0.path) } ?? .null),
      ("line", place.map { .integer($0.line) } ?? .null),
      ("column", place.map { .integer($0.column) } ?? .null),
      ("endColumn", place.map { .integer($0.column + $0.length) } ?? .null),
    ]
  }
}
