package import Glibc

/// An open file or folder of the system, closed with its owner.
package struct FileDescriptor: ~Copyable {
  package let number: Int32

  /// Opens one name in the folder `parent`, never through a symbolic link, never waiting for a pipe's other end.
  package init(openingFile name: String, in parent: borrowing FileDescriptor) throws(SystemCallError) {
    number = unsafe openat(parent.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if number < 0 { throw SystemCallError(number: errno) }
  }

  package init(openingFolder name: String, in parent: borrowing FileDescriptor) throws(SystemCallError) {
    number = unsafe openat(parent.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if number < 0 { throw SystemCallError(number: errno) }
  }

  /// Opens a folder that the user named: links in its own path are followed.
  package init(openingRoot path: String) throws(SystemCallError) {
    number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if number < 0 { throw SystemCallError(number: errno) }
  }

  /// Takes over what a system call answered: an open file, or a negative number with `errno` set.
  package init(answer: Int32) throws(SystemCallError) {
    number = answer
    if number < 0 { throw SystemCallError(number: errno) }
  }

  deinit {
    _ = close(number)
  }

  package func status() throws(SystemCallError) -> stat {
    var status = stat()
    if unsafe fstat(number, &status) != 0 { throw SystemCallError(number: errno) }
    return status
  }

  /// All bytes, at most `size` and one more, so that a file that grows meanwhile is not read for ever.
  package func readAll(size: Int) throws(SystemCallError) -> [UInt8] {
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

  /// A name in a folder, in its bytes.
  struct Name {
    let bytes: [UInt8]
    /// Of the system's DT_ constants; DT_UNKNOWN where the disk does not tell.
    let type: Int
  }

  /// The names in a folder but `.` and `..`, in the order of their bytes.
  func names() throws(SystemCallError) -> [Name] {
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemCallError(number: errno) }
    guard let stream = unsafe fdopendir(copy) else {
      let failure = errno
      _ = close(copy)
      throw SystemCallError(number: failure)
    }
    defer { unsafe closedir(stream) }
    unsafe rewinddir(stream)
    var names: [Name] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { byte in byte != 0 }) }
      if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) {
        names.append(Name(bytes: name, type: unsafe Int(entry.pointee.d_type)))
      }
      errno = 0
    }
    if errno != 0 { throw SystemCallError(number: errno) }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }
}
