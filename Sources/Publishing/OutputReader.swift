internal import Glibc

/// Reads single files of an output, ours or what somebody kept of one.
package struct OutputReader: Sendable {
  private let directory: Directory
  private let path: String

  /// Throws when there is no such folder.
  package init(at path: String) throws(PublishingError) {
    self.path = path
    directory = try PublishingError.explain("read", path) { () throws(SystemError) in try Directory(at: path) }
  }

  /// nil when there is no regular file of this path.
  package func read(_ file: String) throws(PublishingError) -> [UInt8]? {
    try PublishingError.explain("read", "\(path)/\(file)") { () throws(SystemError) -> [UInt8]? in
      do throws(SystemError) { return try directory.readFile(file) } catch {
        if [ENOENT, ENOTDIR, ELOOP].contains(error.number) { return nil }
        throw error
      }
    }
  }
}
