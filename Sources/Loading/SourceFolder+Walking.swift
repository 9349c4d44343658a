extension SourceFolder {
  /// Every file below a folder, ordered by the bytes of its path, hidden ones left out; and what could not be looked at.
  func files(below components: [String] = []) -> (files: [[String]], refused: [LoadingError]) {
    var files: [[String]] = []
    var refused: [LoadingError] = []
    var pending = [components]
    while let folder = pending.popLast() {
      do {
        for entry in try entries(of: folder) {
          switch entry {
          case .file(let name, _) where !isHidden(name): files.append(folder + [name])
          case .folder(let name) where !isHidden(name): pending.append(folder + [name])
          case .refused(let error): refused.append(error)
          default: break
          }
        }
      } catch {
        refused.append(error)
      }
    }
    files.sort { $0.joined(separator: "/").utf8.lexicographicallyPrecedes($1.joined(separator: "/").utf8) }
    refused.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (files, refused)
  }

  private func isHidden(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: ".") }
}
