/// A short hash that names an asset after its content. FNV-1a (64 bits): it tells versions apart, it proves nothing.
enum ContentHash {
  /// 12 hexadecimal digits: the hash's upper 48 bits.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }
}
