/// A short hash that names things after their content. FNV-1a (64 bits): it tells versions apart, it proves nothing.
package enum ContentHash {
  /// 12 hexadecimal digits: the hash's upper 48 bits.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    let digits = String(value(of: bytes) >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }

  static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}
