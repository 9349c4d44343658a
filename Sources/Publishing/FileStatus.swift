internal import Glibc

/// What the file system says about a file or folder, links not followed.
struct FileStatus: Equatable {
  enum Kind {
    case file, folder, link, other
  }

  /// Which file it is, whatever its name: the same for two hard links.
  struct Identity: Hashable {
    let device: dev_t
    let inode: ino_t
  }

  let kind: Kind
  let identity: Identity
  let size: Int
  /// The permission bits.
  let mode: mode_t

  init(ofDescriptor descriptor: Int32) throws(SystemError) {
    var status = stat()
    try SystemError.check { unsafe fstat(descriptor, &status) }
    self.init(status)
  }

  init(of path: String, in folder: Int32) throws(SystemError) {
    var status = stat()
    try SystemError.check { unsafe fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    identity = Identity(device: status.st_dev, inode: status.st_ino)
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
  }
}
