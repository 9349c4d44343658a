import Foundation

/// A folder of its own for one test, removed with it.
final class Sandbox: Sendable {
  let root: String

  /// `parent` is the folder that it lies in; nil for the system's own.
  init(in parent: URL? = nil) throws {
    let parent = parent ?? FileManager.default.temporaryDirectory
    let folder = parent.appending(path: "allclear-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    root = folder.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func path(_ relativePath: String) -> String { "\(root)/\(relativePath)" }

  func write(_ text: String, to relativePath: String) throws {
    let file = URL(filePath: path(relativePath))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ relativePath: String) throws {
    try FileManager.default.removeItem(atPath: path(relativePath))
  }

  func exists(_ relativePath: String) -> Bool { FileManager.default.fileExists(atPath: path(relativePath)) }

  func isFolder(_ relativePath: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(relativePath))
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  func text(_ relativePath: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(relativePath))), as: UTF8.self)
  }

  /// Copies what lies in `folder` over what is here, links as links, in the order that `order` gives the paths.
  func lay(
    _ folder: URL, at relativePath: String = "", order: ([String]) -> [String] = { $0.sorted() }
  ) throws {
    // Behind a link that leads to a folder nothing is found.
    let source = folder.resolvingSymlinksInPath()
    for name in order(try FileManager.default.subpathsOfDirectory(atPath: source.path)) {
      let from = source.appending(path: name).path
      let to = URL(filePath: path(relativePath)).appending(path: name)
      let kind = try FileManager.default.attributesOfItem(atPath: from)[.type] as? FileAttributeType
      guard kind != .typeDirectory else { continue }
      try FileManager.default.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
      if FileManager.default.fileExists(atPath: to.path) { try FileManager.default.removeItem(at: to) }
      try FileManager.default.copyItem(atPath: from, toPath: to.path)
    }
  }

  /// What lies directly in a folder.
  func names(in relativePath: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(relativePath)).sorted()
  }
}
