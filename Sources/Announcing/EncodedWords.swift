/// Text in headers (RFC 2047): ASCII as it is, all else as encoded words in UTF-8. No end of a line gets through.
enum EncodedWords {
  /// In bytes: 39 make 52 characters of Base64 and 12 around them, which fit into a line behind the header's name.
  private static let longestWord = 39

  /// For `Subject` and the like.
  static func text(_ text: String) -> String {
    // A line that cannot be folded may not be long either.
    let isPlain =
      text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.utf8.starts(with: "=?".utf8)
      && !hasEncodedWord(text) && text.utf8.split(separator: 0x20).allSatisfy { $0.count < 70 }
    return isPlain ? text : encoded(text)
  }

  /// For the name before an address.
  static func phrase(_ name: String) -> String {
    let isAtoms = name.utf8.allSatisfy { byte in
      switch byte {
      case 48...57, 65...90, 97...122, 0x20: true
      default: false
      }
    }
    return isAtoms ? name : encoded(name)
  }

  private static func hasEncodedWord(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: "=?".utf8) }
  }

  private static func encoded(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      // Words are split between scalars: each has to be text of its own.
      let bytes = Array(String(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar).utf8)
      if words[words.count - 1].count + bytes.count > longestWord { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Base64.text(of: $0))?=" }.joined(separator: " ")
  }
}
