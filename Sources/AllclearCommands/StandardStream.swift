import Glibc

/// Standard output or error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Whether somebody looks at it, not a file or another program.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Writes all of `text`; what nobody takes any more (a closed pipe) is let go. False when not all was taken.
  @discardableResult
  func write(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
