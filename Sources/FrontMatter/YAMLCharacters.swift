/// The characters that a YAML document may hold.
enum YAMLCharacters {
  /// The first control character, byte order mark, noncharacter or line end other than LF and CR.
  static func firstRefused(in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let scalar = refused(bytes[index...]) { return (scalar, index..<index + scalar.utf8.count) }
      index += 1
    }
    return nil
  }

  /// The refused scalar that begins here.
  private static func refused(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: return nil
    case 0x00...0x1F, 0x7F: return Unicode.Scalar(first)
    // The controls U+0080 to U+009F, with the line end U+0085.
    case 0xC2:
      guard let second = bytes.dropFirst().first, second < 0xA0 else { return nil }
      return Unicode.Scalar(second)
    // The line ends U+2028 and U+2029.
    case 0xE2:
      if bytes.starts(with: [0xE2, 0x80, 0xA8]) { return "\u{2028}" }
      return bytes.starts(with: [0xE2, 0x80, 0xA9]) ? "\u{2029}" : nil
    // A byte order mark, which readers drop in silence, and the noncharacters U+FFFE and U+FFFF.
    case 0xEF:
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "\u{FEFF}" }
      if bytes.starts(with: [0xEF, 0xBF, 0xBE]) { return "\u{FFFE}" }
      return bytes.starts(with: [0xEF, 0xBF, 0xBF]) ? "\u{FFFF}" : nil
    default: return nil
    }
  }
}
