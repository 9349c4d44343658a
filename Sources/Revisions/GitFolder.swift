import Foundation

/// Where the repository of a work tree keeps what its history hangs on.
struct GitFolder {
  /// The work tree's own, with its HEAD.
  private let own: URL
  /// That of all work trees, with the branches.
  private let common: URL

  /// nil when there is no such folder, or neither it nor any folder above it is a work tree. No program is started to find out.
  init?(around folder: String) {
    guard FileManager.default.fileExists(atPath: folder) else { return nil }
    var place = URL(fileURLWithPath: folder).resolvingSymlinksInPath().standardizedFileURL
    while !FileManager.default.fileExists(atPath: place.appendingPathComponent(".git").path) {
      guard place.pathComponents.count > 1 else { return nil }
      place.deleteLastPathComponent()
    }
    let entry = place.appendingPathComponent(".git")
    // A work tree beside the first one, and a submodule, have a file there that leads on.
    let own = Self.path(in: entry, after: "gitdir: ").map { URL(fileURLWithPath: $0, relativeTo: place) } ?? entry
    self.own = own
    common =
      Self.path(in: own.appendingPathComponent("commondir")).map { URL(fileURLWithPath: $0, relativeTo: own) } ?? own
  }

  /// The texts that are not the same once HEAD leads to another commit, or the repository knows more or fewer of them; nil for
  /// those that are not there.
  var state: [[UInt8]?] {
    let head = own.appendingPathComponent("HEAD")
    let branch = Self.path(in: head, after: "ref: ").map { common.appendingPathComponent($0) }
    let known = branch.flatMap(Self.text)
    return [
      Self.text(head), known, known == nil ? Self.text(common.appendingPathComponent("packed-refs")) : nil,
      Self.text(common.appendingPathComponent("shallow")),
      Self.text(own.appendingPathComponent("reftable/tables.list")),
      Self.text(common.appendingPathComponent("reftable/tables.list")),
    ]
  }

  private static func path(in file: URL, after prefix: String = "") -> String? {
    guard let text = text(file), text.starts(with: prefix.utf8) else { return nil }
    let path = text.dropFirst(prefix.utf8.count).prefix { $0 != UInt8(ascii: "\n") }
    return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
  }

  /// nil unless it is a plain file: of a pipe nobody knows when it ends.
  private static func text(_ file: URL) -> [UInt8]? {
    let kind = try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
    guard kind == .typeRegular else { return nil }
    return (try? Data(contentsOf: file)).map { Array($0) }
  }
}
