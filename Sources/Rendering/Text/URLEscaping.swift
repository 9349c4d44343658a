/// Escaping of URLs for quoted attributes: whatever may not stand in a URL is percent-encoded.
enum URLEscaping {
  /// `url` with every byte percent-encoded that may not stand in a URL.
  static func encoded(_ url: String) -> String {
    if isEncoded(url) { return url }
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      if isAllowed(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isEncoded(_ url: String) -> Bool {
    let span = url.utf8Span.span
    for index in span.indices where !isAllowed(span[index]) { return false }
    return true
  }

  /// Whether RFC 3986 lets `byte` stand in a URL as it is.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
    case UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "="): true
    default: "[]!$&'()*+,;%".utf8.contains(byte)
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
