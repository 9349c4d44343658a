/// What the system tells of everything below some folders: two that differ say that something there has changed.
package struct TreeStamp: Sendable, Equatable {
  /// By path as bytes; nil for what could not be looked at.
  private var stamps: [[UInt8]: FileStamp?] = [:]

  package init(of folders: [SourceFolder]) {
    for folder in folders where folder.exists() {
      let (files, refused) = folder.files(revealing: SiteSource.published)
      for path in files.map(folder.displayPath) + refused.map(\.path) {
        stamps[Array(path.utf8)] = FileStamp(path: path)
      }
    }
  }
}
