import Output

/// Tells the names that hold a hash of the file's content, such as `assets/style.0123456789ab.css`.
enum HashedName {
  static func isHashed(_ path: OutputPath) -> Bool {
    let parts = path.text.utf8.split(separator: UInt8(ascii: "."))
    guard path.text.utf8.starts(with: "assets/".utf8), parts.count >= 3 else { return false }
    let hash = parts[parts.count - 2]
    return hash.count == 12 && hash.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
