import Glibc

/// A queue of the kernel's `inotify`: tells what happens in the folders that are watched (inotify(7)). Closed with its owner.
final class Inotify: Sendable {
  struct Failure: Error, Equatable {
    /// `errno`.
    let number: Int32
  }

  let descriptor: Int32

  /// Files that were written and closed, came, went or were renamed. Not each write of a file: a half of it is no post.
  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
    | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_ONLYDIR)

  init() throws(Failure) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    if descriptor < 0 { throw Failure(number: errno) }
  }

  deinit {
    _ = close(descriptor)
  }

  /// Watches what lies directly in the folder at `path`. The same folder gets the same number again.
  func watch(_ path: String) throws(Failure) -> Int32 {
    let watch = unsafe inotify_add_watch(descriptor, path, Self.mask)
    guard watch >= 0 else { throw Failure(number: errno) }
    return watch
  }

  /// Waits until something has happened, or the time is over.
  func wait(milliseconds: Int32) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&wanted, 1, milliseconds)
  }

  /// What has happened since the last time; empty when nothing has.
  func read() -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    while true {
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
        count = max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count))
      }
      guard !bytes.isEmpty else { return events }
      events += InotifyEvent.events(in: bytes[...])
    }
  }
}
