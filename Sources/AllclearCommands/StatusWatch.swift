import ArgumentParser

/// Shows the state again whenever it differs, until somebody ends it.
struct StatusWatch {
  /// Between two looks, in seconds.
  let interval: Int
  let read: @Sendable () async throws -> (text: String, code: ExitCode)

  /// Returns only by throwing what a signal brings about.
  func run() async throws -> ExitCode {
    var shown: String?
    while true {
      do {
        let text = try await read().text
        if text != shown { show(text, isFirst: shown == nil) }
        shown = text
      } catch is CancellationError {
        throw CancellationError()
      } catch let code as ExitCode {
        // Said already; the next look may find it mended. What was never there will not come.
        if shown == nil { throw code }
      } catch {
        if shown == nil { throw error }
        StandardStream.error.write("allclear: \(error)\n")
      }
      try await Task.sleep(for: .seconds(interval))
    }
  }

  /// In place of what was there on a terminal, below it elsewhere.
  private func show(_ text: String, isFirst: Bool) {
    if StandardStream.output.isTerminal {
      StandardStream.output.write("\u{1B}[H\u{1B}[2J" + text)
    } else {
      StandardStream.output.write((isFirst ? "" : "\n") + text)
    }
  }
}
