import Glibc

/// Standard input.
enum StandardInput {
  /// More than any post may have.
  private static let limit = 50_000_000

  /// Whether a person is at its other end, not a file or another program.
  static var isTerminal: Bool { isatty(0) == 1 }

  /// All that it gives; what is longer than any post is cut, for the reader to report.
  static func read() -> [UInt8] { read(from: 0) }

  static func read(from file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
