import Glibc
import Loading
import Synchronization

/// Watches folders with all that lies below them, and the folders that appear later too.
final class InotifyTree: Sendable {
  private struct Watched {
    let path: String
    /// Whether all that happens in it counts.
    var isInTree = false
    /// Likewise only these names: the folder holds one of the roots, which may come and go.
    var roots: Set<[UInt8]> = []
  }

  let inotify: Inotify
  private let roots: [String]
  /// By the number of the watch.
  private let watched = Mutex<[Int32: Watched]>([:])

  /// Throws `Inotify.Failure` when the kernel has no `inotify` or no watches left.
  init(roots: [String]) throws(Inotify.Failure) {
    inotify = try Inotify()
    self.roots = roots
    try watchAll()
  }

  /// Whether anything has changed since the last time. Throws when a new folder cannot be watched.
  func takeChanges() throws(Inotify.Failure) -> Bool {
    var hasChanged = false
    for event in inotify.read() {
      if try take(event) { hasChanged = true }
    }
    return hasChanged
  }

  private func take(_ event: InotifyEvent) throws(Inotify.Failure) -> Bool {
    if event.isOverflow {
      try watchAll()
      return true
    }
    guard let folder = watched.withLock({ $0[event.watch] }) else { return false }
    if event.has(IN_IGNORED) {
      watched.withLock { _ = $0.removeValue(forKey: event.watch) }
      return false
    }
    if event.name.isEmpty { return folder.isInTree }
    let isRoot = folder.roots.contains(event.name)
    guard isRoot || folder.isInTree && WatchedName.matters(event.name) else { return false }
    if isRoot || event.has(IN_ISDIR), event.has(IN_CREATE, IN_MOVED_TO) {
      try watchTree("\(folder.path)/\(String(decoding: event.name, as: UTF8.self))")
    }
    return true
  }

  private func watchAll() throws(Inotify.Failure) {
    for root in roots {
      let (parent, name) = Self.parts(of: root)
      let watch = try inotify.watch(parent)
      watched.withLock { _ = $0[watch, default: Watched(path: parent)].roots.insert(name) }
      try watchTree(root)
    }
  }

  /// Before anybody reads what lies there: what comes later is an event.
  private func watchTree(_ root: String) throws(Inotify.Failure) {
    // Folders that appear while their parents are being watched are found by the second look.
    var known: Set<String> = []
    while true {
      let fresh = SourceFolder(root: root).folderPaths().filter { known.insert($0).inserted }
      guard !fresh.isEmpty else { return }
      for path in fresh { try watchFolder(path) }
    }
  }

  private func watchFolder(_ path: String) throws(Inotify.Failure) {
    do throws(Inotify.Failure) {
      let watch = try inotify.watch(path)
      watched.withLock { $0[watch, default: Watched(path: path)].isInTree = true }
    } catch {
      // What has gone meanwhile, or may not be read, is the reader's to report.
      guard [ENOENT, ENOTDIR, EACCES].contains(error.number) else { throw error }
    }
  }

  /// The folder that holds `path`, and its name there.
  private static func parts(of path: String) -> (parent: String, name: [UInt8]) {
    let bytes = Array(path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }.reversed())
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", bytes) }
    return (slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self), Array(bytes[(slash + 1)...]))
  }
}
