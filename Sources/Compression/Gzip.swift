private import CZlib
import Output

/// RFC 1952, with nothing in it but the content.
enum Gzip {
  private static let level: Int32 = 9
  /// The largest window of 15 bits; 16 more ask for the header and trailer of gzip.
  private static let windowBits: Int32 = 15 + 16
  private static let memoryLevel: Int32 = 9
  /// The ninth byte of the header names the system on which the file was made. 255: unknown.
  private static let systemOffset = 9
  private static let unknownSystem: UInt8 = 255

  static func compressed(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
    var stream = unsafe z_stream()
    let isReady = unsafe deflateInit2_(
      &stream, level, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard isReady == Z_OK else { throw CompressionError(coding: .gzip) }
    defer { unsafe deflateEnd(&stream) }
    let limit = unsafe Int(deflateBound(&stream, uLong(bytes.count)))
    var input = bytes
    var result = [UInt8](repeating: 0, count: limit)
    // Without a header of the caller's, zlib writes no name and no time.
    let status = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe result.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = uInt(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = uInt(output.count)
        return unsafe deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { throw CompressionError(coding: .gzip) }
    result.removeLast(limit - Int(unsafe stream.total_out))
    result[systemOffset] = unknownSystem
    return result
  }
}
