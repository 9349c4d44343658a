/// A tag such as `pt-BR` (BCP 47), by its letters alone.
enum LanguageTag {
  static func isValid(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isPlain && (2...35).contains(text.utf8.count)
  }
}
