/// An address of mail, `someone@example.com` or `A name <someone@example.com>` (RFC 5322, section 3.4).
package struct MailAddress: Sendable, Equatable {
  /// Empty when there is none.
  let name: String
  /// ASCII, without spaces and brackets.
  package let address: String

  /// nil when `text` is none, or holds what could begin another header.
  package init?(_ text: String) {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else { return nil }
    let bytes = Array(text.utf8)
    if let open = bytes.lastIndex(of: UInt8(ascii: "<")), bytes.last == UInt8(ascii: ">") {
      let words = String(decoding: bytes[..<open], as: UTF8.self)
      name = String(
        String.UnicodeScalarView(words.unicodeScalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
      address = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)
    } else {
      name = ""
      address = text
    }
    guard Self.isAddress(address) else { return nil }
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let forbidden = Array("()<>,;:\\\"[] ".utf8)
    return parts.count == 2 && text.utf8.count <= 254
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
      }
  }

  /// As it stands in a header.
  var header: String { name.isEmpty ? address : "\(EncodedWords.phrase(name)) <\(address)>" }
}
