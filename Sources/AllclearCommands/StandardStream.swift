import Glibc

/// Standard output or error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Whether somebody looks at it, not a file or another program.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Empties the screen where somebody looks at it, scrollback and all.
  func clearScreen() {
    if isTerminal { write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
  }

  /// Writes all of it; what nobody takes any more (a closed pipe) is let go. False when not all was taken.
  @discardableResult
  func write(_ text: String) -> Bool { write(bytes: Array(text.utf8)) }

  @discardableResult
  func write(bytes all: [UInt8]) -> Bool {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
