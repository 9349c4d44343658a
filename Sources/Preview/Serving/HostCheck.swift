/// Refuses requests that a page of a stranger sends by giving its own name this machine's address (DNS rebinding): their
/// `Host` is the stranger's.
enum HostCheck {
  private static let own = ["localhost", "127.0.0.1", "[::1]"]

  /// Whether `host`, a `Host` header, names this machine, at any port: a tunnel may have changed it.
  static func isOwn(_ host: String?) -> Bool {
    guard let host else { return false }
    let bytes = host.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return own.contains { name in
      guard bytes.starts(with: name.utf8) else { return false }
      let rest = bytes.dropFirst(name.utf8.count)
      return rest.isEmpty || isPort(rest)
    }
  }

  private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: ":") && (2...6).contains(bytes.count)
      && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
