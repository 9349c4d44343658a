import ArgumentParser
import Dispatch
import Glibc
import Synchronization

/// Runs work that a signal may end: the work is cancelled, cleans up behind itself, and the process ends as shells expect.
enum Interruption {
  /// Turns what the disk refuses into exit code 2 and a signal into 130 or 143; an exit code that the work throws stays.
  /// `finally` runs in any case.
  static func guarded<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result, finally: @Sendable () -> Void
  ) async throws -> Result {
    let task = Task { try await work() }
    let received = Mutex<Int32?>(nil)
    let sources = [SIGINT, SIGTERM].map { number in
      source(number) {
        received.withLock { $0 = $0 ?? number }
        task.cancel()
      }
    }
    defer { for source in sources { source.cancel() } }
    do {
      let result = try await task.value
      finally()
      return result
    } catch {
      finally()
      if let number = received.withLock({ $0 }) { throw ExitCode(128 + number) }
      if let code = error as? ExitCode { throw code }
      StandardStream.error.write("allclear: error: \(error)\n")
      throw ExitCode(2)
    }
  }

  /// The first signal goes to `handler`, the second to the system, so that nothing can hold the process.
  private static func source(_ number: Int32, handler: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      signal(number, SIG_DFL)
      handler()
    }
    source.resume()
    return source
  }
}
