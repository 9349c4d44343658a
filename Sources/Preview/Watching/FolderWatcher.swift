import Foundation
package import Loading
import Synchronization

/// Says what may have changed below some folders: by the kernel's word or, where that is not to be had, by looking
/// again and again.
package final class FolderWatcher: Sendable {
  package enum Method: Sendable {
    /// `inotify`, and polling where it fails.
    case automatic
    case polling
  }

  /// An element for every change, or for several at once.
  package let changes: AsyncStream<SourceChanges>
  private let continuation: AsyncStream<SourceChanges>.Continuation
  private let folders: [String]
  private let interval: Duration
  private let isStopped = Mutex(false)
  private let polling = Mutex<Task<Void, Never>?>(nil)

  /// `interval` is the time between two looks, where it comes to that.
  package init(folders: [String], method: Method = .automatic, interval: Duration = .milliseconds(500)) {
    self.folders = folders.map { SourceFolder(root: $0).root }
    self.interval = interval
    (changes, continuation) = AsyncStream.makeStream(of: SourceChanges.self)
    if method == .automatic, let tree = try? InotifyTree(roots: self.folders) { listen(to: tree) } else { poll() }
  }

  deinit {
    stop()
  }

  /// Ends `changes`.
  package func stop() {
    isStopped.withLock { $0 = true }
    polling.withLock { task in
      task?.cancel()
      task = nil
    }
    continuation.finish()
  }

  /// Whether it has to look again and again.
  package var isPolling: Bool { polling.withLock { $0 != nil } }

  /// On a thread of its own, since it waits for the kernel; the thread ends soon after the watcher.
  private func listen(to tree: InotifyTree) {
    Thread.detachNewThread { [weak self] in
      while true {
        tree.inotify.wait(milliseconds: 200)
        guard let self, !isStopped.withLock({ $0 }) else { return }
        do {
          if let changes = try tree.takeChanges() { continuation.yield(changes) }
        } catch {
          // The watches have run out: a folder came that the kernel will not tell about.
          poll()
          continuation.yield(.anything)
          return
        }
      }
    }
  }

  private func poll() {
    let look = Look(folders: folders.map { SourceFolder(root: $0) })
    let (interval, continuation) = (interval, continuation)
    let task = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: interval)
        if look.findsChange() { continuation.yield(.anything) }
      }
    }
    polling.withLock { $0 = task }
  }

  /// What the folders looked like the last time.
  private final class Look: Sendable {
    private let folders: [SourceFolder]
    private let last: Mutex<TreeStamp>

    init(folders: [SourceFolder]) {
      self.folders = folders
      last = Mutex(TreeStamp(of: folders))
    }

    func findsChange() -> Bool {
      let next = TreeStamp(of: folders)
      return last.withLock { last in
        defer { last = next }
        return last != next
      }
    }
  }
}
