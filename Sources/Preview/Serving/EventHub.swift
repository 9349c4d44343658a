import Synchronization

/// Tells all open pages what there is to show.
final class EventHub: Sendable {
  private struct Listeners {
    var continuations: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var count = 0
  }

  private let listeners = Mutex(Listeners())

  /// A stream that begins with `event`, asked for when none that is sent can be missed any more. Who does not keep up with the
  /// others gets the newest event alone.
  func stream(beginningWith event: @autoclosure () -> [UInt8]) -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
    let number = listeners.withLock { listeners in
      listeners.count += 1
      listeners.continuations[listeners.count] = continuation
      continuation.yield(event())
      return listeners.count
    }
    continuation.onTermination = { [weak self] _ in
      guard let self else { return }
      listeners.withLock { _ = $0.continuations.removeValue(forKey: number) }
    }
    return stream
  }

  func send(_ event: [UInt8]) {
    for continuation in listeners.withLock({ Array($0.continuations.values) }) { continuation.yield(event) }
  }

  /// How many pages listen.
  var count: Int { listeners.withLock { $0.continuations.count } }
}
