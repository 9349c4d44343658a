/// Makes one run of a burst of changes: an editor that saves by renaming, a branch that is checked out.
package actor BurstQueue {
  private let quiet: Duration
  private let longest: Duration
  private let action: @Sendable () async -> Void
  private var changes = 0
  private var isPending = false
  private var isRunning = false

  /// `action` runs once nothing has changed for `quiet`, or changes have gone on for `longest`; never twice at once.
  package init(
    quiet: Duration = .milliseconds(8), longest: Duration = .milliseconds(400),
    action: @escaping @Sendable () async -> Void
  ) {
    self.quiet = quiet
    self.longest = longest
    self.action = action
  }

  package func noteChange() {
    changes += 1
    isPending = true
    guard !isRunning else { return }
    isRunning = true
    Task { await run() }
  }

  private func run() async {
    while isPending {
      await waitForQuiet()
      isPending = false
      await action()
    }
    isRunning = false
  }

  private func waitForQuiet() async {
    let start = ContinuousClock.now
    var seen: Int
    repeat {
      seen = changes
      try? await Task.sleep(for: quiet)
    } while seen != changes && ContinuousClock.now - start < longest
  }
}
