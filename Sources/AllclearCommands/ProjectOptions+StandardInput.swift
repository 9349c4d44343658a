import ArgumentParser
import Generator

extension ProjectOptions {
  /// Puts what standard input gives in place of the file at `path`.
  mutating func readStandardInput(as path: String) throws {
    guard overlay(path, with: StandardInput.read()) else {
      throw ValidationError("--stdin-path '\(path)' lies neither in '\(content)' nor in '\(site)'.")
    }
  }
}
