internal import Glibc

/// An open folder. What is done through it stays in this folder, whatever its name becomes meanwhile.
///
/// A path given to it may have several parts with `/` between them; a link in the last part is never followed.
final class Directory: Sendable {
  let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { _ = close(descriptor) }

  /// Links are followed: this is how a path that the user wrote begins.
  convenience init(at path: String) throws(SystemError) {
    self.init(
      descriptor: try SystemError.check { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Makes the folder, and those above it, where they are missing.
  convenience init(makingAt path: String) throws(SystemError) {
    for end in path.utf8.indices.dropFirst() where path.utf8[end] == UInt8(ascii: "/") {
      Self.makeIfMissing(String(path[..<end]))
    }
    Self.makeIfMissing(path)
    try self.init(at: path)
  }

  /// A folder in this one.
  func folder(_ path: String) throws(SystemError) -> Directory {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return Directory(descriptor: try SystemError.check { unsafe openat(descriptor, path, flags) })
  }

  func status() throws(SystemError) -> FileStatus { try FileStatus(ofDescriptor: descriptor) }

  /// nil when there is nothing of this name.
  func status(of path: String) throws(SystemError) -> FileStatus? {
    do { return try FileStatus(of: path, in: descriptor) } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  func makeFolder(_ path: String) throws(SystemError) {
    try SystemError.check { unsafe mkdirat(descriptor, path, 0o777) }
  }

  func setMode(_ mode: mode_t) throws(SystemError) {
    try SystemError.check { fchmod(descriptor, mode) }
  }

  /// Waits until the names in this folder are on the disk.
  func synchronize() throws(SystemError) {
    do { try SystemError.check { fsync(descriptor) } } catch {
      // Some file systems have nothing to do for a folder, and say it so.
      if error.number != EINVAL { throw error }
    }
  }

  /// Waits until all that was written to the file system of this folder is on the disk.
  func synchronizeFileSystem() throws(SystemError) {
    try LinuxCalls.synchronize(fileSystemOf: descriptor)
  }

  /// Takes a lock that ends with this object, or with the process. False when somebody else has it.
  func tryLock() throws(SystemError) -> Bool { try FileLock.tryLock(descriptor) }

  /// Whether this worked is seen when the folder is opened.
  private static func makeIfMissing(_ path: String) { _ = unsafe mkdir(path, 0o777) }
}
