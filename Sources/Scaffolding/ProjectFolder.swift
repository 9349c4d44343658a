import Foundation

/// The folder of a project that is to be: made whole, or not at all.
package struct ProjectFolder: Sendable {
  /// As the user named it.
  private let name: String
  private let place: URL
  /// Whether it exists; then what it holds stays, and its inode too, for shells that stand in it.
  private let exists: Bool

  /// What may be in a folder that counts as empty.
  private static let tolerated = [".git"]

  /// Throws when there is something in it that is not ours to mix with.
  package init(_ name: String) throws(ScaffoldingError) {
    self.name = name
    place = URL(filePath: name, directoryHint: .isDirectory).standardizedFileURL
    var isFolder = ObjCBool(false)
    exists = unsafe FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
    guard exists else { return }
    guard isFolder.boolValue else { throw .notAFolder(name) }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: place.path)
    } catch {
      throw .refused(path: name, reason: SystemReason.of(error))
    }
    let others = names.filter { !Self.tolerated.contains($0) }.sorted()
    guard others.isEmpty else { throw .notEmpty(folder: name, names: others) }
  }

  /// Writes the files to a folder beside, or inside one that exists, lets `check` look at it there, and moves it into its place.
  /// Whatever is thrown, nothing of it stays.
  package func fill(with files: [NewFile], check: (_ folder: String) async throws -> Void) async throws {
    let parent = exists ? place : place.deletingLastPathComponent()
    let firstMissing = Self.firstMissing(of: parent)
    let staging = parent.appending(path: ".allclear-init-\(UUID().uuidString.prefix(8))")
    do {
      try FolderWriter.write(files, to: staging.path)
      try await check(staging.path)
      try Task.checkCancellation()
      try settle(staging)
    } catch {
      try? FileManager.default.removeItem(at: staging)
      if let firstMissing { try? FileManager.default.removeItem(at: firstMissing) }
      throw error
    }
  }

  private func settle(_ staging: URL) throws(ScaffoldingError) {
    do {
      guard exists else { return try FileManager.default.moveItem(at: staging, to: place) }
      var moved: [URL] = []
      do {
        for name in try FileManager.default.contentsOfDirectory(atPath: staging.path).sorted() {
          let target = place.appending(path: name)
          try FileManager.default.moveItem(at: staging.appending(path: name), to: target)
          moved.append(target)
        }
        try FileManager.default.removeItem(at: staging)
      } catch {
        for target in moved { try? FileManager.default.removeItem(at: target) }
        throw error
      }
    } catch {
      throw .refused(path: name, reason: SystemReason.of(error))
    }
  }

  /// The outermost folder on the way to `place` that does not exist; nil when all do.
  private static func firstMissing(of place: URL) -> URL? {
    var missing: URL?
    var current = place
    while !FileManager.default.fileExists(atPath: current.path), current.pathComponents.count > 1 {
      missing = current
      current.deleteLastPathComponent()
    }
    return missing
  }
}
