/// A file that is copied as it is; its bytes are read when they are wanted.
package struct FileReference: Sendable {
  /// The path below its folder, with `/` between its parts.
  package let path: String
  /// As messages name it.
  package let displayPath: String
  private let folder: SourceFolder
  private let components: [String]

  init(path: String, folder: SourceFolder, components: [String]) {
    self.path = path
    self.folder = folder
    self.components = components
    displayPath = folder.displayPath(of: components)
  }

  /// Throws `LoadingError` when the file has gone, is no regular file, or cannot be read.
  package func read() throws(LoadingError) -> [UInt8] {
    try folder.read(components)
  }
}
