/// Front matter that is written key by key.
struct FrontMatterText {
  private(set) var lines: [String] = []

  mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    lines.append("\(key): \(value)")
  }

  mutating func add(_ key: String, text: String?) { add(key, text.map(Self.scalar)) }

  mutating func add(_ key: String, flag: Bool) { if flag { add(key, "true") } }

  mutating func add(_ key: String, list: [String]) {
    if !list.isEmpty { add(key, "[\(list.joined(separator: ", "))]") }
  }

  mutating func add(_ key: String, mapping: [(key: String, value: String)]) {
    guard !mapping.isEmpty else { return }
    lines.append("\(key):")
    lines += mapping.map { "  \($0.key): \($0.value)" }
  }

  /// A text as YAML reads it back: bare where nothing in it means something, else in double quotes.
  static func scalar(_ text: String) -> String {
    let breaks: [Unicode.GeneralCategory] = [.control, .lineSeparator, .paragraphSeparator]
    let clean = text.unicodeScalars.map { breaks.contains($0.properties.generalCategory) ? " " : String($0) }.joined()
    let bytes = Array(clean.utf8)
    let letter = bytes.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 >= 0x80 } ?? false
    let meansSomething = zip(bytes, bytes.dropFirst() + [0x20]).contains { one, next in
      (one == UInt8(ascii: ":") && next == 0x20) || (one == 0x20 && next == UInt8(ascii: "#"))
    }
    let isWord = ["null", "true", "false", "yes", "no"].contains { clean.lowercased().utf8.elementsEqual($0.utf8) }
    if letter, !meansSomething, !isWord, bytes.last != 0x20, clean.unicodeScalars.first != "\u{FEFF}" { return clean }
    let escaped = clean.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }
}
