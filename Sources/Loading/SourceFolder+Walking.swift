extension SourceFolder {
  /// Nobody sorts posts so deep, and each level costs an opened folder for each file in it.
  private static let depthLimit = 32

  /// Every file below the root, ordered by the bytes of its path; and what could not be looked at. What is hidden by a dot is
  /// left out, unless its path is one of `revealed`.
  package func files(revealing revealed: [[String]] = []) -> (files: [[String]], refused: [LoadingError]) {
    var files: [(path: String, components: [String])] = []
    var refused: [LoadingError] = []
    var pending: [[String]] = overlay == nil || isOnDisk ? [[]] : []
    while let folder = pending.popLast() {
      guard folder.count <= Self.depthLimit else {
        refused.append(LoadingError(path: displayPath(of: folder), cause: .tooDeep(limit: Self.depthLimit)))
        continue
      }
      do {
        let hidden = revealed.filter { $0.dropLast().elementsEqual(folder) }.compactMap(\.last)
        for entry in try entries(of: folder, revealing: hidden) {
          switch entry {
          case .file(let name): files.append(((folder + [name]).joined(separator: "/"), folder + [name]))
          case .folder(let name): pending.append(folder + [name])
          case .refused(let error): refused.append(error)
          }
        }
      } catch {
        refused.append(error)
      }
    }
    if let overlay, !overlay.isHidden, !files.contains(where: { overlay.stands(for: $0.components) }) {
      files.append((overlay.components.joined(separator: "/"), overlay.components))
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    refused.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (files.map(\.components), refused)
  }
}
