internal import Glibc

extension Directory {
  /// Fails when there is something of this name.
  func createFile(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = try OpenFile(in: descriptor, path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
    try file.write(bytes)
    try file.close()
  }

  /// The bytes of a regular file; nil when this is something else.
  func readFile(_ path: String) throws(SystemError) -> [UInt8]? {
    let file = try OpenFile(in: descriptor, path, flags: O_RDONLY | O_NONBLOCK)
    let status = try file.status()
    guard status.kind == .file else { return nil }
    return try file.read(status.size)
  }

  /// Whether there is a regular file with these bytes. One that cannot be read is not.
  func hasFile(_ path: String, _ bytes: [UInt8]) -> Bool {
    do throws(SystemError) {
      let file = try OpenFile(in: descriptor, path, flags: O_RDONLY | O_NONBLOCK)
      let status = try file.status()
      guard status.kind == .file, status.size == bytes.count else { return false }
      return try file.continues(with: bytes)
    } catch {
      return false
    }
  }

  /// A second name for the file of the same path in `other`.
  func linkFile(_ path: String, from other: Directory) throws(SystemError) {
    try SystemError.check { unsafe linkat(other.descriptor, path, descriptor, path, 0) }
  }
}
