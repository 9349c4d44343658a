/// A character reference at the beginning of bytes, of the kinds that our own escaping writes.
struct HTMLReference {
  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]

  let text: String
  /// In bytes, with its `&` and `;`.
  let length: Int

  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.first == UInt8(ascii: "&"), let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = bytes[(bytes.startIndex + 1)..<end]
    length = end - bytes.startIndex + 1
    guard name.first == UInt8(ascii: "#") else {
      guard let known = Self.named[String(decoding: name, as: UTF8.self)] else { return nil }
      text = known
      return
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let scalar = UInt32(number, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init) else { return nil }
    text = String(scalar)
  }
}
