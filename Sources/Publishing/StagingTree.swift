internal import Glibc

/// A site that is being written, beside the output.
///
/// Every name in it comes from an `OutputPath`, every folder and file is made anew, and nobody else may enter the tree
/// until it is complete: so nothing can be written outside it.
final class StagingTree: Sendable {
  private static let onlyOwner: mode_t = 0o700

  let name: String
  private let parent: Directory
  private let directory: Directory
  /// What the tree's permissions will be: those of any new folder here.
  private let mode: mode_t

  init(at location: OutputLocation, in parent: Directory) throws(SystemError) {
    name = location.stagingName(process: getpid())
    self.parent = parent
    try parent.makeFolder(name)
    directory = try parent.folder(name)
    mode = try directory.status().mode
    try directory.setMode(Self.onlyOwner)
    // Shows other builds that this tree is alive; where folders cannot be locked, the lock beside the output must do.
    _ = try? directory.tryLock()
  }

  /// Links the file of this path in `published` if it has the same bytes, or else writes it. True when it was linked.
  func place(_ path: String, _ bytes: [UInt8], published: Directory?) throws(SystemError) -> Bool {
    if let published, published.hasFile(path, bytes), link(path, from: published) { return true }
    try makingFolders(of: path) { () throws(SystemError) in try directory.createFile(path, bytes) }
    return false
  }

  /// Gives the tree its permissions, and waits until it is on the disk.
  func complete() throws(SystemError) {
    try directory.setMode(mode)
    try directory.synchronizeFileSystem()
  }

  /// Removes what has the tree's name: itself, or the old site after an exchange.
  func remove() throws(SystemError) { try parent.removeTree(name) }

  /// False when the file system allows no link, or not one more: then the file is written.
  private func link(_ path: String, from published: Directory) -> Bool {
    do throws(SystemError) {
      try makingFolders(of: path) { () throws(SystemError) in try directory.linkFile(path, from: published) }
      return true
    } catch {
      return false
    }
  }

  /// Most files stand in folders that exist already, so these are only made when `create` does not find one.
  private func makingFolders(of path: String, _ create: () throws(SystemError) -> Void) throws(SystemError) {
    do { try create() } catch {
      guard error.number == ENOENT else { throw error }
      try makeFolder(above: path[...])
      try create()
    }
  }

  private func makeFolder(above path: Substring) throws(SystemError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = path[..<slash]
    do { try makeIfMissing(String(folder)) } catch {
      guard error.number == ENOENT else { throw error }
      try makeFolder(above: folder)
      try makeIfMissing(String(folder))
    }
  }

  private func makeIfMissing(_ folder: String) throws(SystemError) {
    do { try directory.makeFolder(folder) } catch {
      if error.number != EEXIST { throw error }
    }
  }
}
