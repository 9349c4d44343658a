package import Generator
import Loading

/// Serves a site on this machine while people write it: every change is built into memory, and open pages show it at once.
package struct Preview: Sendable {
  private let builder: PreviewBuilder
  private let watcher: FolderWatcher
  private let hub = EventHub()
  /// Whether the site is made for the time that it is, so that it changes by itself.
  private let followsClock: Bool

  /// `options` are asked for before each build.
  package init(folders: [String], followsClock: Bool, options: @escaping @Sendable () -> ProjectOptions) {
    // Before anything is read: what changes after that is told.
    watcher = FolderWatcher(folders: folders)
    builder = PreviewBuilder(run: String(UInt64.random(in: 0...UInt64.max), radix: 36), options: options)
    self.followsClock = followsClock
  }

  /// Whether the folders have to be looked at again and again.
  package var isPolling: Bool { watcher.isPolling }

  /// Builds, serves at `port`, and builds again on every change, until the task is cancelled. `report` is called after each build,
  /// `ready` once when the site is there to see. Throws when the port is taken after all.
  package func run(
    at port: ListeningPort, ready: @escaping @Sendable () -> Void, report: @escaping @Sendable (PreviewRun) -> Void
  ) async throws {
    let queue = BurstQueue { changes in
      let run = await builder.build(after: changes)
      hub.send(builder.state.event)
      report(run)
      await builder.letGo()
    }
    report(await builder.build())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await PreviewServer(router: PreviewRouter(builder: builder, hub: hub)).run(at: port) }
      group.addTask {
        for await changes in watcher.changes { await queue.note(changes) }
        watcher.stop()
      }
      group.addTask { try await repeatEvents() }
      if followsClock { group.addTask { try await followClock(queue) } }
      ready()
      try await group.next()
      group.cancelAll()
    }
  }

  /// Tells the same again, so that a stream whose reader has gone is found out and let go.
  private func repeatEvents() async throws {
    while true {
      try await Task.sleep(for: .seconds(5))
      hub.send(builder.state.event)
    }
  }

  /// Builds when the site would differ by itself: work begins, a day ends.
  private func followClock(_ queue: BurstQueue) async throws {
    var done: Int?
    while true {
      try await Task.sleep(for: .seconds(1))
      guard let next = await builder.nextChange, next != done, WallClock.now() >= next else { continue }
      done = next
      await queue.note(.nothing)
    }
  }
}
