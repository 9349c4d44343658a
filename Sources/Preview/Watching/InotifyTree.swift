import Glibc
import Loading
import Synchronization

/// Watches folders with all that lies below them, and the folders that appear later too.
final class InotifyTree: Sendable {
  private struct Watched {
    /// The parts of its path below each watched folder that holds it, by that one's place in `folders`; empty when what happens in
    /// it does not count.
    var places: [Int: [String]] = [:]
    /// Names that count all the same: the watched folders themselves, which may come and go.
    var roots: [[UInt8]: Int] = [:]
  }

  private struct State {
    /// By the number of the watch.
    var watched: [Int32: Watched] = [:]
    /// What has not been told yet.
    var changes = SourceChanges.nothing
  }

  let inotify: Inotify
  private let folders: [SourceFolder]
  private let state = Mutex(State())

  /// Throws `Inotify.Failure` when the kernel has no `inotify` or no watches left.
  init(roots: [String]) throws(Inotify.Failure) {
    inotify = try Inotify()
    folders = roots.map { SourceFolder(root: $0) }
    try watchAll()
  }

  /// What has changed since the last time; nil when nothing has that matters. Throws when a new folder cannot be watched.
  func takeChanges() throws(Inotify.Failure) -> SourceChanges? {
    var hasChanged = false
    for event in inotify.read() {
      if try take(event) { hasChanged = true }
    }
    guard hasChanged else { return nil }
    return state.withLock { state in
      defer { state.changes = .nothing }
      return state.changes
    }
  }

  /// Notes what may be another than before; false when nobody need look at it now.
  private func take(_ event: InotifyEvent) throws(Inotify.Failure) -> Bool {
    if event.isOverflow {
      state.withLock { $0.changes = .anything }
      try watchAll()
      return true
    }
    guard let folder = state.withLock({ $0.watched[event.watch] }) else { return false }
    if event.has(IN_IGNORED) {
      state.withLock { _ = $0.watched.removeValue(forKey: event.watch) }
      return false
    }
    let root = folder.roots[event.name]
    guard root != nil || !folder.places.isEmpty else { return false }
    if root == nil, let name = event.fileName {
      note(name, in: folder)
      return WatchedName.matters(event.name)
    }
    guard root != nil || event.name.isEmpty || WatchedName.matters(event.name) else { return false }
    state.withLock { $0.changes = .anything }
    if event.has(IN_CREATE, IN_MOVED_TO) { try watchNew(event.name, in: folder, as: root) }
    return true
  }

  /// Also of a name that nobody need look at now, or what is made of it later would not be known. What is hidden is never read.
  private func note(_ name: String, in folder: Watched) {
    guard name.utf8.first != UInt8(ascii: ".") else { return }
    for (place, components) in folder.places {
      state.withLock { $0.changes.note(components + [name], in: folders[place].root) }
    }
  }

  private func watchNew(_ name: [UInt8], in folder: Watched, as root: Int?) throws(Inotify.Failure) {
    if let root { try watchTree([], in: root) }
    for (place, components) in folder.places {
      try watchTree(components + [String(decoding: name, as: UTF8.self)], in: place)
    }
  }

  private func watchAll() throws(Inotify.Failure) {
    for place in folders.indices {
      let (parent, name) = Self.parts(of: folders[place].root)
      let watch = try inotify.watch(parent)
      state.withLock { $0.watched[watch, default: Watched()].roots[name] = place }
      try watchTree([], in: place)
    }
  }

  /// Before anybody reads what lies there: what comes later is an event.
  private func watchTree(_ components: [String], in place: Int) throws(Inotify.Failure) {
    let folder = folders[place]
    // Folders that appear while their parents are being watched are found by the second look.
    var known: Set<String> = []
    while true {
      let fresh = folder.folders(from: components).filter { known.insert(folder.path(ofFolder: $0)).inserted }
      guard !fresh.isEmpty else { return }
      for components in fresh { try watchFolder(components, in: place) }
    }
  }

  private func watchFolder(_ components: [String], in place: Int) throws(Inotify.Failure) {
    do throws(Inotify.Failure) {
      let watch = try inotify.watch(folders[place].path(ofFolder: components))
      // One that was moved is the same to the kernel, and lies elsewhere.
      state.withLock { $0.watched[watch, default: Watched()].places[place] = components }
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

extension InotifyEvent {
  /// nil where it happened to a folder, or to what has no name that can be read.
  fileprivate var fileName: String? {
    name.isEmpty || has(IN_ISDIR) ? nil : String(validating: name, as: UTF8.self)
  }
}
