/// One workflow command for each message: `::error file=…,line=…,col=…,endColumn=…,title=id::message (hint)`. Annotations have
/// one place: the others stand in lines of the message.
enum GitHubFormatter {
  static func format(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { command($0) + "\n" }.joined()
  }

  private static func command(_ diagnostic: Diagnostic) -> String {
    let properties = placeProperties(diagnostic.place) + [("title", diagnostic.id.rawValue)]
    let list = properties.map { "\($0)=\(escapeProperty($1))" }.joined(separator: ",")
    let lines = [diagnostic.messageWithHint] + diagnostic.related.map(line)
    let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.name
    return "::\(command) \(list)::\(escapeData(lines.joined(separator: "\n")))"
  }

  private static func line(_ related: Diagnostic.Related) -> String {
    let place = related.place
    let path = PrintableText.whole(place.path)
    return "\(path):\(place.line):\(place.column): \(PrintableText.cut(related.message))"
  }

  private static func placeProperties(_ place: Diagnostic.Place?) -> [(name: String, value: String)] {
    guard let place else { return [] }
    return [
      ("file", PrintableText.whole(place.path)), ("line", String(place.line)), ("col", String(place.column)),
      ("endColumn", String(place.column + place.length)),
    ]
  }

  private static func escapeData(_ text: String) -> String { escape("%\r\n", in: text) }

  private static func escapeProperty(_ text: String) -> String { escape("%\r\n:,", in: text) }

  /// Only ASCII is ever in `reserved`.
  private static func escape(_ reserved: String, in text: String) -> String {
    text.unicodeScalars.map { scalar in
      reserved.unicodeScalars.contains(scalar) ? PercentEncoding.encode(UInt8(ascii: scalar)) : String(scalar)
    }.joined()
  }
}
