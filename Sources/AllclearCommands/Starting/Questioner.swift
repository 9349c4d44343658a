import ArgumentParser
import Glibc

/// Asks on the terminal, line by line.
struct Questioner: Sendable {
  /// nil when nobody could read the question or answer it.
  static func onTerminal() -> Questioner? {
    isatty(0) == 1 && StandardStream.error.isTerminal ? Questioner() : nil
  }

  /// The answer, or the standard one for an empty line; asks again until there is nothing wrong with it.
  ///
  /// Throws `CancellationError` when the task was cancelled, which leaves the line.
  func ask(_ question: StarterQuestion) async throws -> String {
    while true {
      StandardStream.error.write("\(question.words) [\(question.standard)]: ")
      let line = try await line()
      if line.utf8.allSatisfy({ $0 == 0x20 }) { return question.standard }
      guard let fault = question.fault(in: line) else { return line }
      StandardStream.error.write("  It \(fault)\n".replacing("  It '", with: "  '"))
    }
  }

  /// A line without its end.
  private func line() async throws -> String {
    var bytes: [UInt8] = []
    while true {
      try await waitForInput()
      // A terminal gives a line at a time, or a part of one that is very long.
      var part = [UInt8](repeating: 0, count: 4096)
      let count = unsafe part.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        StandardStream.error.write("\n")
        throw ValidationError("The questions were not answered; nothing was written.")
      }
      bytes += part.prefix(count)
      if bytes.last == 0x0A { return String(decoding: bytes.dropLast(), as: UTF8.self) }
    }
  }

  /// Returns when there is something to read, or the input has ended. A signal ends the wait.
  private func waitForInput() async throws {
    while true {
      if Task.isCancelled {
        StandardStream.error.write("\n")
        throw CancellationError()
      }
      var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&descriptor, 1, 50) > 0 { return }
      await Task.yield()
    }
  }
}
