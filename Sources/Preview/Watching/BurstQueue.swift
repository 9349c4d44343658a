package import Loading

/// Makes one run of a burst of changes: an editor that saves by renaming, a branch that is checked out.
package actor BurstQueue {
  private let quiet: Duration
  private let longest: Duration
  private let action: @Sendable (SourceChanges) async -> Void
  private var count = 0
  /// What the next run is for; nil when there need be none.
  private var pending: SourceChanges?
  private var isRunning = false

  /// `action` runs, with all changes since its last run, once nothing has changed for `quiet`, or changes have gone on for `longest`; never twice at once.
  package init(
    quiet: Duration = .milliseconds(8), longest: Duration = .milliseconds(400),
    action: @escaping @Sendable (SourceChanges) async -> Void
  ) {
    self.quiet = quiet
    self.longest = longest
    self.action = action
  }

  package func note(_ changes: SourceChanges) {
    count += 1
    pending = pending ?? .nothing
    pending?.add(changes)
    guard !isRunning else { return }
    isRunning = true
    Task { await run() }
  }

  private func run() async {
    while pending != nil {
      await waitForQuiet()
      if let changes = pending {
        pending = nil
        await action(changes)
      }
    }
    isRunning = false
  }

  private func waitForQuiet() async {
    let start = ContinuousClock.now
    var seen: Int
    repeat {
      seen = count
      try? await Task.sleep(for: quiet)
    } while seen != count && ContinuousClock.now - start < longest
  }
}
