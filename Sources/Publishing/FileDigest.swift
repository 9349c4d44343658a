private import CCrypto

/// SHA-256 (FIPS 180-4) of a file's bytes.
package struct FileDigest: Sendable, Equatable {
  /// 64 hexadecimal digits in lower case.
  package let hexadecimal: String

  /// nil when the library refuses, which it does only without memory.
  package init?(of bytes: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let isDone = unsafe bytes.withUnsafeBytes { input in
      unsafe digest.withUnsafeMutableBufferPointer { output in
        unsafe EVP_Digest(input.baseAddress, input.count, output.baseAddress, &length, EVP_sha256(), nil)
      }
    }
    guard isDone == 1, length == 32 else { return nil }
    hexadecimal = String(decoding: Self.digits(of: digest.prefix(Int(length))), as: UTF8.self)
  }

  /// nil when `text` is not what `hexadecimal` could be.
  init?(hexadecimal text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    hexadecimal = text
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.hexadecimal.utf8.elementsEqual(right.hexadecimal.utf8)
  }

  private static func digits(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return digits
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
