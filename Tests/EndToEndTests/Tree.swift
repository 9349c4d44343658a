import Foundation

/// All that lies in a folder, to be compared whole: what is there and was not expected is a difference too.
struct Tree: Equatable {
  struct Entry: Equatable {
    /// Empty for a folder.
    let bytes: Data
    /// Equal before and after when nothing has touched the entry.
    let inode: UInt64
    let modified: Date
  }

  let entries: [String: Entry]

  init(of folder: String) throws {
    var entries: [String: Entry] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) + [""] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      entries[path] = Entry(
        bytes: isFolder ? Data() : try Data(contentsOf: URL(filePath: "\(folder)/\(path)")),
        inode: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0,
        modified: attributes[.modificationDate] as? Date ?? .distantPast)
    }
    self.entries = entries
  }

  /// The paths of all but the folder itself.
  var paths: [String] { entries.keys.filter { !$0.isEmpty }.sorted() }

  /// The bytes alone, by path.
  var contents: [String: Data] { entries.mapValues(\.bytes) }

  /// The paths that differ in their bytes or are in one of the two alone, such as `- index.html`.
  func differences(from expected: Tree) -> [String] {
    Set(entries.keys).union(expected.entries.keys).sorted().compactMap { path in
      switch (expected.entries[path], entries[path]) {
      case (nil, _): "+ \(path)"
      case (_, nil): "- \(path)"
      case (let old?, let new?): old.bytes == new.bytes ? nil : "~ \(path)"
      }
    }
  }
}
