import JSON

/// A log of OASIS SARIF 2.1.0 with one run, and the rules that it uses.
struct SARIFFormatter {
  let toolVersion: String

  func format(_ diagnostics: [Diagnostic]) -> String {
    let used = Set(diagnostics.map(\.id))
    let rules = DiagnosticID.allCases.filter(used.contains)
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([run(diagnostics, rules: rules)])),
    ]).printable()
  }

  private func run(_ diagnostics: [Diagnostic], rules: [DiagnosticID]) -> JSONValue {
    let driver = JSONValue.object([
      ("name", .string("Allclear")),
      ("version", .string(toolVersion)),
      ("rules", .array(rules.map(Self.rule))),
    ])
    return .object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(diagnostics.map(Self.result))),
    ])
  }

  private static func rule(_ id: DiagnosticID) -> JSONValue {
    .object([
      ("id", .string(id.rawValue)),
      ("shortDescription", message(id.explanation)),
      ("defaultConfiguration", .object([("level", .string(id.severity.name))])),
    ])
  }

  private static func result(_ diagnostic: Diagnostic) -> JSONValue {
    let related = diagnostic.related.map { related in
      JSONValue.object([("message", message(PrintableText.cut(related.message)))] + members(of: related.place))
    }
    return .object(
      [
        ("ruleId", .string(diagnostic.id.rawValue)),
        ("level", .string(diagnostic.severity.name)),
        ("message", message(diagnostic.messageWithHint)),
        ("locations", .array(diagnostic.place.map { [.object(members(of: $0))] } ?? [])),
      ] + (related.isEmpty ? [] : [("relatedLocations", .array(related))]))
  }

  /// In a message's text braces stand for arguments and `[...](...)` for a link (3.11.5, 3.11.6); ours has neither.
  private static func message(_ text: String) -> JSONValue {
    var plain = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "{" || scalar == "}" { plain.unicodeScalars.append(scalar) }
      if scalar == "(", previous == "]" { plain += " " }
      plain.unicodeScalars.append(scalar)
      previous = scalar
    }
    return .object([("text", .string(plain))])
  }

  /// Those of a location.
  private static func members(of place: Diagnostic.Place) -> [(name: String, value: JSONValue)] {
    let artifact = JSONValue.object([("uri", .string(PercentEncoding.encode(path: place.path)))])
    return [("physicalLocation", .object([("artifactLocation", artifact), ("region", .object(region(place)))]))]
  }

  /// Far into a line its columns are not worth counting, and without them the region is the line.
  private static let farthestColumn = 10_000

  /// Columns count code points here.
  private static func region(_ place: Diagnostic.Place) -> [(name: String, value: JSONValue)] {
    let line = (name: "startLine", value: JSONValue.integer(place.line))
    guard let parts = place.parts, parts.before.count + parts.marked.count <= farthestColumn else { return [line] }
    let start = 1 + codePoints(in: parts.before)
    let end = start + codePoints(in: parts.marked)
    return [line, ("startColumn", .integer(start)), ("endColumn", .integer(end))]
  }

  private static func codePoints(in bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.count
  }
}
