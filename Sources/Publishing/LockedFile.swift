internal import Glibc

/// A small file that one process at a time reads and replaces: whoever reads it, and whatever ends us, it is the whole old
/// one or the whole new one.
package final class LockedFile: Sendable {
  private let folder: Directory
  private let name: String
  private let path: String
  private let lock: FileLock

  /// Takes a lock on a file beside it, `NAME.lock`, which stays; nil when somebody else has it. The folder has to be there.
  package init?(at path: String) throws(PublishingError) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = slash.map { String(path[...$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    guard !name.isEmpty, !name.utf8.elementsEqual(".".utf8), !name.utf8.elementsEqual("..".utf8) else {
      throw PublishingError(.refused("use"), path, number: EISDIR)
    }
    (self.name, self.path) = (name, path)
    let (folder, lock) = try PublishingError.explain("lock", path) { () throws(SystemError) in
      let folder = try Directory(at: parent)
      return (folder, try FileLock(in: folder, name: name + ".lock"))
    }
    (self.folder, self.lock) = (folder, lock)
    guard try PublishingError.explain("lock", path, { () throws(SystemError) in try lock.tryLock() }) else {
      return nil
    }
  }

  /// nil when there is none yet.
  package func read() throws(PublishingError) -> [UInt8]? {
    try PublishingError.explain("read", path) { () throws(SystemError) -> [UInt8]? in
      do throws(SystemError) {
        guard let bytes = try folder.readFile(name) else { throw SystemError(number: EINVAL) }
        return bytes
      } catch {
        if error.number == ENOENT { return nil }
        throw error
      }
    }
  }

  /// On the disk when it returns.
  package func replace(with bytes: [UInt8]) throws(PublishingError) {
    let fresh = ".\(name).new"
    try PublishingError.explain("write", path) { () throws(SystemError) in
      // What a process left that was killed here.
      _ = unsafe unlinkat(folder.descriptor, fresh, 0)
      let file = try OpenFile(in: folder.descriptor, fresh, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
      try file.write(bytes)
      try file.synchronize()
      try file.close()
      try SystemError.check { unsafe renameat(folder.descriptor, fresh, folder.descriptor, name) }
      try folder.synchronize()
    }
  }
}
