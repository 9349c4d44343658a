/// Percent-encoding of bytes by RFC 3986.
enum PercentEncoding {
  static func encode(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return (byte < 16 ? "%0" : "%") + digits
  }

  /// A relative reference to a path: all but unreserved characters and `/` is encoded.
  static func encode(path: String) -> String {
    path.utf8.map { isUnreserved($0) || $0 == UInt8(ascii: "/") ? String(Unicode.Scalar($0)) : encode($0) }.joined()
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    default: false
    }
  }
}
