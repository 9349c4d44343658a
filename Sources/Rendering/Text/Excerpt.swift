import RichText

/// The first words of a text.
enum Excerpt {
  /// At most `limit` bytes of `text` without its markup, in one line, cut between words.
  static func of(_ text: RichText, limit: Int = 200) -> String? {
    // Most texts are far longer, and nearly always their beginning is enough.
    let beginning = text.plainText(upTo: 2 * limit)
    var bytes = line(of: beginning, limit: limit)
    if bytes.count <= limit + 1, beginning.utf8.count >= 2 * limit { bytes = line(of: text.plainText, limit: limit) }
    if bytes.last == 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    return bytes.count <= limit ? String(decoding: bytes, as: UTF8.self) : cut(bytes, limit: limit)
  }

  /// With single spaces between words; a little more than `limit` bytes when there are more.
  private static func line(of text: String, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(limit + 2)
    for byte in text.utf8 {
      if byte > 0x20 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
      if bytes.count > limit + 1 { break }
    }
    return bytes
  }

  private static func cut(_ bytes: [UInt8], limit: Int) -> String {
    var end = bytes[..<limit].lastIndex(of: 0x20) ?? limit
    // Without a space the cut may fall into a scalar of several bytes.
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}
