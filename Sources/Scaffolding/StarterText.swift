/// The words of whoever starts a project, in the formats that they go into.
enum StarterText {
  /// Whether `text` is one line of something: no control character, no end of line of Unicode, no lone blank.
  static func isLine(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 != " " }
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: !["\u{FEFF}", "\u{FFFE}", "\u{FFFF}"].contains(scalar)
        }
      }
  }

  /// As a scalar of YAML: as it is where nothing in it could be read otherwise, else in double quotes.
  static func yaml(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isPlain =
      bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || " .-/".utf8.contains($0) }
      && bytes.first.map(isLetter) == true && bytes.last != 0x20 && !words.contains(text.lowercased())
    if isPlain { return text }
    let escaped = text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }

  /// As text of Markdown: every sign that could be markup is escaped.
  static func markdown(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isSign = scalar.isASCII && !isLetter(UInt8(scalar.value)) && !("0"..."9").contains(scalar) && scalar != " "
      return isSign ? "\\\(scalar)" : String(scalar)
    }.joined()
  }

  /// What programs that read YAML may take for something else than a text.
  static let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
