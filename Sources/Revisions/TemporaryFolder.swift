import Foundation

/// A folder that nobody else may look into, and that is removed in any case.
struct TemporaryFolder {
  private let url: URL

  var path: String { url.path }

  static func using<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    let folder = try TemporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder.url) }
    return try await body(folder)
  }

  private init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("allclear-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RevisionError.disk(error.localizedDescription)
    }
  }

  /// Fails where there is something of this name already.
  func write(_ bytes: ArraySlice<UInt8>, to path: String) throws {
    let file = url.appendingPathComponent(path)
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .withoutOverwriting)
    } catch {
      throw RevisionError.disk(error.localizedDescription)
    }
  }

  func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        at: url.appendingPathComponent(path), withIntermediateDirectories: true)
    } catch {
      throw RevisionError.disk(error.localizedDescription)
    }
  }

  func path(_ path: String) -> String { url.appendingPathComponent(path).path }
}
