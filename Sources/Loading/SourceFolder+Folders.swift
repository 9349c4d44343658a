extension SourceFolder {
  /// The folder itself and every folder below it, as paths that the system takes; what cannot be looked at is left out.
  package func folderPaths() -> [String] {
    var paths: [String] = []
    var pending: [[String]] = [[]]
    while let folder = pending.popLast() {
      guard let entries = try? entries(of: folder, revealing: SiteSource.published.compactMap(\.last)) else { continue }
      paths.append(folder.isEmpty ? root : displayPath(of: folder))
      for case .folder(let name) in entries { pending.append(folder + [name]) }
    }
    return paths
  }
}
