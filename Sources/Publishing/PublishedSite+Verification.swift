internal import Output

extension PublishedSite {
  /// A file, link or other thing in the output that its manifest does not list, so that replacing the site would lose it.
  /// The first one that is met; folders hold nothing of their own and do not count.
  func firstForeignFile() throws(SystemError) -> String? {
    let superseded = Set(manifest.superseded.map(\.path))
    return try Self.firstFile(in: directory, prefix: "") { files[$0] != nil || superseded.contains($0) }
  }

  private static func firstFile(
    in folder: Directory, prefix: String, unless isListed: (OutputPath) -> Bool
  ) throws(SystemError) -> String? {
    for entry in try folder.entries() {
      let path = prefix + entry.name
      switch entry.kind {
      case .folder:
        let inner = try folder.folder(entry.name)
        if let found = try firstFile(in: inner, prefix: path + "/", unless: isListed) { return found }
      case .file:
        let isOurs = OutputPath(path).map(isListed) ?? false
        if !isOurs && path != Manifest.fileName { return path }
      case .link, .other:
        return path
      }
    }
    return nil
  }
}
