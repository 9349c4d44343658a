/// Comma-separated values (RFC 4180), which spreadsheets open as what they are and not as formulas.
struct CSVWriter {
  enum Cell {
    /// Words that anybody may have chosen.
    case text(String)
    /// A number, a date or a word of our own; nil is an empty cell.
    case value(String?)
  }

  private(set) var bytes: [UInt8] = []

  /// Ends with CRLF.
  mutating func add(_ row: [Cell]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(Self.disarmed(text))
      case .value(let value): append(value ?? "")
      }
    }
    bytes += [13, 10]
  }

  private mutating func append(_ text: String) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 13 || $0 == 10 }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 { bytes += byte == quote ? [quote, quote] : [byte] }
    bytes.append(quote)
  }

  /// With an apostrophe before what a spreadsheet could take for a formula (OWASP, "CSV Injection"), and without control
  /// characters.
  private static func disarmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
    let first = scalars.first { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
    let isFormula = first.map { "=+-@|%＝＋－＠".unicodeScalars.contains($0) } ?? false
    return (isFormula ? "'" : "") + String(String.UnicodeScalarView(scalars))
  }
}
