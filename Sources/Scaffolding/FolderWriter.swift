import Foundation

/// Puts new files into a folder, all or none.
package struct FolderWriter {
  private let folder: URL
  /// What was made, in that order.
  private var made: [URL] = []

  private init(_ folder: String) {
    self.folder = URL(filePath: folder, directoryHint: .isDirectory)
  }

  /// Makes the folders that are missing. Without `replacing`, files that are there already are named and nothing is written;
  /// with it each takes the old one's place in one step.
  package static func write(_ files: [NewFile], to folder: String, replacing: Bool = false) throws(ScaffoldingError) {
    var writer = FolderWriter(folder)
    let taken = files.filter { FileManager.default.fileExists(atPath: writer.folder.appending(path: $0.path).path) }
    guard replacing || taken.isEmpty else { throw .exists(taken.map { "\(folder)/\($0.path)" }) }
    do {
      for file in files { try writer.write(file, replacing: replacing) }
    } catch {
      writer.undo()
      throw .refused(path: folder, reason: SystemReason.of(error))
    }
  }

  private mutating func write(_ file: NewFile, replacing: Bool) throws {
    let place = folder.appending(path: file.path)
    try makeFolder(place.deletingLastPathComponent())
    let isNew = !FileManager.default.fileExists(atPath: place.path)
    // Noted first: half a file is to be removed too.
    if isNew { made.append(place) }
    try Data(file.bytes).write(to: place, options: replacing && !isNew ? .atomic : .withoutOverwriting)
    if file.isExecutable {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path)
    }
  }

  /// Makes a folder and those above it, noting each.
  private mutating func makeFolder(_ place: URL) throws {
    guard !FileManager.default.fileExists(atPath: place.path) else { return }
    try makeFolder(place.deletingLastPathComponent())
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    made.append(place)
  }

  private func undo() {
    for place in made.reversed() { try? FileManager.default.removeItem(at: place) }
  }
}
