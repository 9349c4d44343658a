extension SourceFolder {
  /// The folder at `components` and every folder below it, by their parts below the root; what cannot be looked at is left out.
  package func folders(from components: [String] = []) -> [[String]] {
    var folders: [[String]] = []
    var pending = [components]
    while let folder = pending.popLast() {
      guard let entries = try? entries(of: folder, revealing: SiteSource.published.compactMap(\.last)) else { continue }
      folders.append(folder)
      for case .folder(let name) in entries { pending.append(folder + [name]) }
    }
    return folders
  }

  /// The path of one of them, as the system takes it.
  package func path(ofFolder components: [String]) -> String {
    components.isEmpty ? root : displayPath(of: components)
  }
}
