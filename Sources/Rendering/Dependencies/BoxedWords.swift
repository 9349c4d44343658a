/// Breaks words into the lines of a small box.
struct BoxedWords {
  /// In narrow letters; a wide one takes two.
  let columns: Int
  let lineLimit: Int

  /// At least one line; what has no room becomes "…".
  func lines(of text: String) -> [String] {
    var lines: [[Unicode.Scalar]] = [[]]
    for word in text.unicodeScalars.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = Array(word)
      } else if lines.count == lineLimit || Self.width(of: line) + 1 + Self.width(of: word) <= columns {
        lines[lines.count - 1] += [" "] + word
      } else {
        lines.append(Array(word))
      }
    }
    return lines.map(cut)
  }

  private func cut(_ line: [Unicode.Scalar]) -> String {
    var line = line
    let isTooLong = Self.width(of: line) > columns
    while Self.width(of: line) > columns - 1, isTooLong { line.removeLast() }
    if isTooLong { line.append("…") }
    return String(String.UnicodeScalarView(line))
  }

  private static func width(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
  }
}
