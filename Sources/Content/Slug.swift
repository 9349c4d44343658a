/// The rules for words that become part of an address.
package enum Slug {
  /// `[a-z0-9-]`, not empty.
  package static func isValid(_ text: String, limit: Int = 100) -> Bool {
    (1...max(1, limit)).contains(text.utf8.count) && text.utf8.allSatisfy(isAllowed)
  }

  /// A valid slug near `text`; nil when nothing of it can stay.
  package static func suggestion(for text: String, limit: Int = 100) -> String? {
    var bytes: [UInt8] = []
    for byte in text.utf8.prefix(limit) {
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
