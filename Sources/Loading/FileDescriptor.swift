import Glibc

/// An open file or folder of the system, closed with its owner.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Opens one name in the folder `parent`, never through a symbolic link, never waiting for a pipe's other end.
  init(openingFile name: String, in parent: borrowing FileDescriptor) throws(SystemCallError) {
    number = unsafe openat(parent.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if number < 0 { throw SystemCallError(number: errno) }
  }

  init(openingFolder name: String, in parent: borrowing FileDescriptor) throws(SystemCallError) {
    number = unsafe openat(parent.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if number < 0 { throw SystemCallError(number: errno) }
  }

  /// Opens a folder that the user named: links in its own path are followed.
  init(openingRoot path: String) throws(SystemCallError) {
    number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if number < 0 { throw SystemCallError(number: errno) }
  }

  deinit {
    _ = close(number)
  }

  func status() throws(SystemCallError) -> stat {
    var status = stat()
    if unsafe fstat(number, &status) != 0 { throw SystemCallError(number: errno) }
    return status
  }

  /// All bytes, at most `size` and one more, so that a file that grows meanwhile is not read for ever.
  func readAll(size: Int) throws(SystemCallError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < size + 1 {
        let received = unsafe Glibc.read(number, buffer.baseAddress.map { unsafe $0 + count }, size + 1 - count)
        if received < 0, errno == EINTR { continue }
        if received < 0 { failure = errno }
        if received <= 0 { break }
        count += received
      }
    }
    if failure != 0 { throw SystemCallError(number: failure) }
    return bytes
  }

  /// The names in a folder but `.` and `..`, ordered by bytes; nil stands for one that is not UTF-8.
  func names() throws(SystemCallError) -> [String?] {
    guard let stream = unsafe fdopendir(dup(number)) else { throw SystemCallError(number: errno) }
    defer { unsafe closedir(stream) }
    unsafe rewinddir(stream)
    var names: [String?] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(validatingCString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { ($0 ?? "").utf8.lexicographicallyPrecedes(($1 ?? "").utf8) }
  }
}
