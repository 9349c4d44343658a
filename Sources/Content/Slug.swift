/// The rules for words that become part of an address.
enum Slug {
  /// `[a-z0-9-]`, neither empty nor beginning or ending with a hyphen.
  static func isValid(_ text: String, limit: Int = 100) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, bytes.count <= limit else { return false }
    guard first != UInt8(ascii: "-"), last != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy { isAllowed($0) }
  }

  /// The nearest valid slug; nil when nothing of `text` can stay.
  static func suggestion(for text: String) -> String? {
    var bytes: [UInt8] = []
    for byte in text.utf8.prefix(100) {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if isAllowed(lower), lower != UInt8(ascii: "-") {
        bytes.append(lower)
      } else if !bytes.isEmpty, bytes.last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}
