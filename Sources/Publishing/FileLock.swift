internal import Glibc

/// A `flock` on a file of this name, held until `release` or the end of the process, whatever ends it.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Opens the file, and makes it first where there is none. It is never removed: a lock on a name that others remove
  /// can be held twice.
  init(in folder: Directory, name: String) throws(SystemError) {
    // Without O_NONBLOCK a FIFO of this name would hang the build.
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    descriptor = try SystemError.check { unsafe openat(folder.descriptor, name, flags, 0o666) }
  }

  deinit { _ = close(descriptor) }

  /// False when somebody else, in this process or in another one, has it.
  func tryLock() throws(SystemError) -> Bool { try Self.tryLock(descriptor) }

  func release() { _ = flock(descriptor, LOCK_UN) }

  /// Tries until `limit` is over. `onWait` is called once, before the first wait.
  func lock(waitingUpTo limit: Duration, onWait: () -> Void) throws(SystemError) -> Bool {
    if try tryLock() { return true }
    onWait()
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      usleep(20_000)
      if try tryLock() { return true }
    }
    return false
  }

  static func tryLock(_ descriptor: Int32) throws(SystemError) -> Bool {
    do { try SystemError.check { flock(descriptor, LOCK_EX | LOCK_NB) } } catch {
      if error.number == EWOULDBLOCK { return false }
      throw error
    }
    return true
  }
}
