import Foundation

/// A folder of its own for one test, removed with it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("allclear-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of what lies at `relativePath`.
  package func path(_ relativePath: String) -> String { "\(path)/\(relativePath)" }

  /// Writes a file, and the folders that it needs.
  package func write(_ text: String, to relativePath: String) throws {
    try write(bytes: Array(text.utf8), to: relativePath)
  }

  package func write(bytes: [UInt8], to relativePath: String) throws {
    let file = URL(fileURLWithPath: path(relativePath))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  package func makeFolder(_ relativePath: String) throws {
    try FileManager.default.createDirectory(atPath: path(relativePath), withIntermediateDirectories: true)
  }

  package func remove(_ relativePath: String) throws {
    try FileManager.default.removeItem(atPath: path(relativePath))
  }

  /// Makes a symbolic link, and the folders that it needs.
  package func link(_ relativePath: String, to destination: String) throws {
    let link = URL(fileURLWithPath: path(relativePath))
    try FileManager.default.createDirectory(at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path(relativePath), withDestinationPath: destination)
  }
}
