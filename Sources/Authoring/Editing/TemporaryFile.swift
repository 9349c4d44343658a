import Glibc
import Loading

/// A file beside another that is to take its place. Its name is hidden, so that no build takes it for a post.
struct TemporaryFile: ~Copyable {
  let name: String
  private let file: FileDescriptor

  /// What is left of a run that was killed has another name.
  init(beside name: String, in folder: borrowing FileDescriptor, mode: mode_t) throws(SystemCallError) {
    let number = UInt64.random(in: .min ... .max)
    self.name = ".\(name.utf8.count > 200 ? "post" : name).\(String(number, radix: 36)).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    file = try FileDescriptor(answer: unsafe openat(folder.number, self.name, flags, mode))
  }

  /// Writes all bytes, to the disk.
  func write(_ bytes: [UInt8]) throws(SystemCallError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file.number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemCallError(number: count < 0 ? errno : EIO) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file.number) == 0 else { throw SystemCallError(number: errno) }
  }

  /// Another owner can be kept only by those who may give files away.
  func take(ownerAndModeOf status: stat) throws(SystemCallError) {
    _ = fchown(file.number, status.st_uid, status.st_gid)
    guard fchmod(file.number, status.st_mode & 0o7777) == 0 else { throw SystemCallError(number: errno) }
  }

  /// Does nothing once it has taken the other's place.
  func remove(from folder: borrowing FileDescriptor) {
    _ = unsafe unlinkat(folder.number, name, 0)
  }
}
