import Loading
import Synchronization
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(1))) struct BurstQueueTests {
  private final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func increase() { value.withLock { $0 += 1 } }
  }

  private func wait(until isDone: () -> Bool) async throws {
    while !isDone() { try await Task.sleep(for: .milliseconds(2)) }
  }

  @Test func aBurstMakesOneRun() async throws {
    let counter = Counter()
    let queue = BurstQueue(quiet: .milliseconds(200), longest: .seconds(30)) { _ in counter.increase() }
    for _ in 0..<100 { await queue.note(.anything) }
    try await wait { counter.count > 0 }
    #expect(counter.count == 1)
  }

  @Test func aChangeDuringARunMakesAnother() async throws {
    let counter = Counter()
    let gate = Counter()
    let queue = BurstQueue(quiet: .milliseconds(1), longest: .seconds(1)) { _ in
      counter.increase()
      while gate.count == 0 { try? await Task.sleep(for: .milliseconds(1)) }
    }
    await queue.note(.anything)
    try await wait { counter.count == 1 }
    for _ in 0..<10 { await queue.note(.anything) }
    gate.increase()
    try await wait { counter.count == 2 }
  }

  @Test func aRunIsToldOfAllThatChangedSinceTheLast() async throws {
    let told = Mutex<[[[String]]?]>([])
    let gate = Counter()
    let folder = SourceFolder(root: "content")
    let queue = BurstQueue(quiet: .milliseconds(20), longest: .seconds(30)) { changes in
      told.withLock { $0.append(changes.files(in: folder)) }
      while gate.count == 0 { try? await Task.sleep(for: .milliseconds(1)) }
    }
    func note(_ name: String) async {
      var changes = SourceChanges.nothing
      changes.note(["incidents", name], in: "content")
      await queue.note(changes)
    }
    for name in ["a.md", "b.md", "a.md"] { await note(name) }
    try await wait { told.withLock(\.count) == 1 }
    await note("c.md")
    gate.increase()
    try await wait { told.withLock(\.count) == 2 }
    #expect(told.withLock(\.self) == [[["incidents", "a.md"], ["incidents", "b.md"]], [["incidents", "c.md"]]])
  }

  @Test func changesWithoutEndDoNotKeepTheRunWaiting() async throws {
    let counter = Counter()
    let steady = BurstQueue(quiet: .milliseconds(10), longest: .milliseconds(30)) { _ in counter.increase() }
    while counter.count == 0 {
      await steady.note(.anything)
      try await Task.sleep(for: .milliseconds(1))
    }
  }
}
