/// Why files were not made. Nothing has changed when it is thrown.
package enum ScaffoldingError: Error, Sendable, CustomStringConvertible {
  /// Files that would have been overwritten.
  case exists([String])
  /// A folder for a new project holds something already.
  case notEmpty(folder: String, names: [String])
  case notAFolder(String)
  /// What the system said.
  case refused(path: String, reason: String)

  package var description: String {
    switch self {
    case .exists(let paths):
      "\(Self.list(paths)) \(paths.count == 1 ? "is" : "are") there already; nothing was written"
    case .notEmpty(let folder, let names):
      "'\(folder)' is not empty: it holds \(Self.list(names)). Name a folder that does not exist yet, or an empty one"
    case .notAFolder(let path): "'\(path)' is no folder"
    case .refused(let path, let reason): "\(path): \(reason)"
    }
  }

  /// The first five, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}
