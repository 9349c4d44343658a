internal import Output

extension PublishedSite {
  /// A file, link or other thing in the output that its manifest does not list, so that replacing the site would lose it.
  /// The first one that is met; folders hold nothing of their own and do not count.
  func firstForeignFile() throws(SystemError) -> String? {
    try Self.firstFile(in: directory, prefix: "", notIn: Set(manifest.paths))
  }

  private static func firstFile(
    in folder: Directory, prefix: String, notIn listed: Set<OutputPath>
  ) throws(SystemError) -> String? {
    for entry in try folder.entries() {
      let path = prefix + entry.name
      switch entry.kind {
      case .folder:
        let inner = try folder.folder(entry.name)
        if let found = try firstFile(in: inner, prefix: path + "/", notIn: listed) { return found }
      case .file:
        let isListed = OutputPath(path).map(listed.contains) ?? false
        if !isListed && path != Manifest.fileName { return path }
      case .link, .other:
        return path
      }
    }
    return nil
  }
}
