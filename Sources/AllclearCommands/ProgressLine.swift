import Generator
import Synchronization

/// A line on the terminal that says how far a build is, once it takes longer than half a second.
final class ProgressLine: Sendable {
  private struct State {
    var isVisible = false
    var nextUpdate: ContinuousClock.Instant
  }

  private let isShown: Bool
  private let state: Mutex<State>

  init(isShown: Bool) {
    self.isShown = isShown
    state = Mutex(State(nextUpdate: .now + .milliseconds(500)))
  }

  var progress: Progress {
    Progress(
      waiting: { StandardStream.error.write("waiting for another build of the same output to end\n") },
      wrote: { files, total in self.wrote(files, of: total) })
  }

  private func wrote(_ files: Int, of total: Int) {
    guard isShown else { return }
    state.withLock { state in
      guard ContinuousClock.now >= state.nextUpdate else { return }
      state.isVisible = true
      state.nextUpdate = .now + .milliseconds(100)
      StandardStream.error.write("\r\u{1B}[Kwriting \(files) of \(total) files")
    }
  }

  /// Takes the line away, for good.
  func clear() {
    state.withLock { state in
      if state.isVisible { StandardStream.error.write("\r\u{1B}[K") }
      state.isVisible = false
    }
  }
}
