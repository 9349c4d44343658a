private import CBrotli
import Output

/// RFC 7932.
enum Brotli {
  /// Quality 11 makes pages an eighth smaller, and takes sixteen times as long.
  private static let quality: Int32 = 8
  private static let windowBits: Int32 = 22

  static func compressed(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
    var size = BrotliEncoderMaxCompressedSize(bytes.count)
    var result = [UInt8](repeating: 0, count: size)
    let isDone = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe result.withUnsafeMutableBufferPointer { output in
        unsafe BrotliEncoderCompress(
          quality, windowBits, BROTLI_MODE_TEXT, input.count, input.baseAddress, &size, output.baseAddress)
      }
    }
    guard isDone != 0 else { throw CompressionError(coding: .brotli) }
    result.removeLast(result.count - size)
    return result
  }
}
