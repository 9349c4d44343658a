import Glibc

/// Standard output or error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Whether somebody looks at it, not a file or another program.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Writes all of it; what nobody takes any more (a closed pipe) is let go.
  func write(_ text: String) { write(bytes: Array(text.utf8)) }

  func write(bytes all: [UInt8]) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
