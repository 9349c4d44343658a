import ArgumentParser
import Dispatch
import Glibc
import Synchronization

/// Runs work that a signal may end: the work is cancelled, cleans up behind itself, and the process ends as shells expect.
enum Interruption {
  /// Turns what the disk refuses into exit code 2 and a signal into 130 or 143; an exit code that the work throws, and wrong usage
  /// that shows only on the way, stay what they are. `finally` runs in any case.
  static func guarded<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result, finally: @Sendable () -> Void
  ) async throws -> Result {
    let received = Mutex<Int32?>(nil)
    let running = Mutex<Task<Result, any Error>?>(nil)
    let handle: @Sendable (Int32) -> Void = { number in
      received.withLock { $0 = $0 ?? number }
      running.withLock { $0?.cancel() }
    }
    // Before there is anything to clean up.
    let sources = [await source(SIGINT, handler: handle), await source(SIGTERM, handler: handle)]
    defer {
      for source in sources { source.cancel() }
      // What follows may wait for somebody to type, and has nothing to clean up.
      for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
    let task = Task { try await work() }
    running.withLock { $0 = task }
    if received.withLock({ $0 }) != nil { task.cancel() }
    do {
      let result = try await task.value
      finally()
      return result
    } catch {
      finally()
      if let number = received.withLock({ $0 }) { throw ExitCode(128 + number) }
      if error is ExitCode || error is ValidationError { throw error }
      StandardStream.error.write("allclear: error: \(error)\n")
      throw ExitCode(2)
    }
  }

  /// Likewise for work that has nothing to clean up: a signal ends the process at once, with 130 or 143.
  static func atOnce<Result: Sendable>(_ work: () async throws -> Result) async throws -> Result {
    let end: @Sendable (Int32) -> Void = { _exit(128 + $0) }
    let sources = [await source(SIGINT, handler: end), await source(SIGTERM, handler: end)]
    defer { for source in sources { source.cancel() } }
    do {
      return try await work()
    } catch {
      if error is ValidationError { throw error }
      StandardStream.error.write("allclear: error: \(error)\n")
      throw ExitCode(2)
    }
  }

  /// The first signal goes to `handler`, the second to the system, so that nothing can hold the process. Returns once signals
  /// are seen. They must be ignored before that: afterwards it would take them from the source too.
  private static func source(
    _ number: Int32, handler: @escaping @Sendable (Int32) -> Void
  ) async -> any DispatchSourceSignal {
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      signal(number, SIG_DFL)
      handler(number)
    }
    signal(number, SIG_IGN)
    await withCheckedContinuation { continuation in
      source.setRegistrationHandler { continuation.resume() }
      source.resume()
    }
    return source
  }
}
