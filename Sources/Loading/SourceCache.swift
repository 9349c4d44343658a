import Diagnostics
import Synchronization

/// The texts that one walk through a folder has read, for the next one: it reads only what the disk says has changed.
///
/// A text that did not change stays the very same value, so that comparing it with itself costs nothing.
package final class SourceCache: Sendable {
  private struct Entry {
    let stamp: FileStamp
    /// Whether the stamp alone says that the file is the same.
    let isSettled: Bool
    let file: SourceFile
    /// The last walk that asked for it.
    var walk: Int
  }

  private struct State {
    /// By path as bytes: names that look alike may be two files.
    var entries: [[UInt8]: Entry] = [:]
    var walk = 0
  }

  private let state = Mutex(State())

  package init() {}

  func beginWalk() {
    state.withLock { $0.walk += 1 }
  }

  /// Lets go of what the walk that ends here did not ask for: those files are gone.
  func endWalk() {
    state.withLock { state in
      let walk = state.walk
      guard state.entries.contains(where: { $0.value.walk != walk }) else { return }
      state.entries = state.entries.filter { $0.value.walk == walk }
    }
  }

  /// The text at `path` as it was, or what `read` gives now.
  func file(at path: String, limit: Int, read: () -> SourceFile?) -> SourceFile? {
    let key = Array(path.utf8)
    guard let stamp = FileStamp(path: path) else { return read() }
    if let known = settledFile(key, stamp: stamp), known.bytes.count <= limit { return known }
    guard let file = read() else { return nil }
    let isSettled = stamp.isSettled
    return state.withLock { state in
      let known = state.entries[key]?.file
      let same = known.flatMap { $0.bytes == file.bytes ? $0 : nil } ?? file
      state.entries[key] = Entry(stamp: stamp, isSettled: isSettled, file: same, walk: state.walk)
      return same
    }
  }

  private func settledFile(_ key: [UInt8], stamp: FileStamp) -> SourceFile? {
    state.withLock { state in
      guard let entry = state.entries[key], entry.isSettled, entry.stamp == stamp else { return nil }
      state.entries[key]?.walk = state.walk
      return entry.file
    }
  }
}
