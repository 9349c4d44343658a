import Glibc

/// What the system tells of a file without its being read: as long as it stays, so does the content.
struct FileStamp: Sendable, Hashable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  /// When its bytes were last changed, in nanoseconds since 1970.
  private let modified: Int64
  /// Likewise its bytes, name or rights; nobody can set this one back.
  private let changed: Int64

  /// nil when nothing can be seen at `path`. A link is looked at itself.
  init?(path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// Whether the file has lain still for longer than any file system's clock takes from one tick to the next: before that,
  /// a second change could leave the stamp as it is.
  var isSettled: Bool {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Self.nanoseconds(now) - changed > 2_000_000_000
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
