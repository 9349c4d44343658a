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
    let queue = BurstQueue(quiet: .milliseconds(200), longest: .seconds(30)) { counter.increase() }
    for _ in 0..<100 { await queue.noteChange() }
    try await wait { counter.count > 0 }
    #expect(counter.count == 1)
  }

  @Test func aChangeDuringARunMakesAnother() async throws {
    let counter = Counter()
    let gate = Counter()
    let queue = BurstQueue(quiet: .milliseconds(1), longest: .seconds(1)) {
      counter.increase()
      while gate.count == 0 { try? await Task.sleep(for: .milliseconds(1)) }
    }
    await queue.noteChange()
    try await wait { counter.count == 1 }
    for _ in 0..<10 { await queue.noteChange() }
    gate.increase()
    try await wait { counter.count == 2 }
  }

  @Test func changesWithoutEndDoNotKeepTheRunWaiting() async throws {
    let counter = Counter()
    let steady = BurstQueue(quiet: .milliseconds(10), longest: .milliseconds(30)) { counter.increase() }
    while counter.count == 0 {
      await steady.noteChange()
      try await Task.sleep(for: .milliseconds(1))
    }
  }
}
