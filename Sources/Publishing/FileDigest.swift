private import CCrypto

/// SHA-256 (FIPS 180-4) of a file's bytes.
struct FileDigest: Sendable, Equatable {
  /// 64 hexadecimal digits in lower case.
  let hexadecimal: String

  /// nil when the library refuses, which it does only without memory.
  init?(of bytes: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let isDone = unsafe bytes.withUnsafeBytes { input in
      unsafe digest.withUnsafeMutableBufferPointer { output in
        unsafe EVP_Digest(input.baseAddress, input.count, output.baseAddress, &length, EVP_sha256(), nil)
      }
    }
    guard isDone == 1, length == 32 else { return nil }
    hexadecimal = String(decoding: digest.prefix(Int(length)).flatMap(Self.digits), as: UTF8.self)
  }

  /// nil when `text` is not what `hexadecimal` could be.
  init?(hexadecimal text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    hexadecimal = text
  }

  static func == (left: Self, right: Self) -> Bool { left.hexadecimal.utf8.elementsEqual(right.hexadecimal.utf8) }

  private static func digits(_ byte: UInt8) -> [UInt8] { [digit(byte >> 4), digit(byte & 15)] }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
