import Diagnostics
import Glibc
import Loading

/// Writes posts below a folder, each whole or not at all: into a new file beside it that then takes its place. No link is
/// followed below the root, and nothing is written over that is not what was read.
package struct PostWriter: Sendable {
  private let folder: SourceFolder

  /// `root` is a folder that the user named; links in its own path are followed. It is made when it is missing.
  package init(root: String) {
    folder = SourceFolder(root: root)
  }

  /// Makes a file, and the folders it needs. Throws when something has its name.
  package func create(_ components: [String], _ bytes: [UInt8]) throws(WritingError) {
    try writing(components) { name throws(SystemCallError) in
      if unsafe mkdir(folder.root, 0o777) != 0, errno != EEXIST { throw SystemCallError(number: errno) }
      let parent = try open(components.dropLast(), making: true)
      let temporary = try TemporaryFile(beside: name, in: parent, mode: 0o666)
      defer { temporary.remove(from: parent) }
      try temporary.write(bytes)
      // Unlike a rename, a link replaces nothing.
      guard unsafe linkat(parent.number, temporary.name, parent.number, name, 0) == 0 else {
        throw SystemCallError(number: errno)
      }
      _ = fsync(parent.number)
    }
  }

  /// Replaces the file that was read as `old`, whose mode it keeps. Throws when the file is another by now.
  package func replace(_ components: [String], _ old: [UInt8], with bytes: [UInt8]) throws(WritingError) {
    try writing(components) { name throws(SystemCallError) in
      let parent = try open(components.dropLast(), making: false)
      let file = try FileDescriptor(openingFile: name, in: parent)
      let status = try file.status()
      guard status.st_mode & S_IFMT == S_IFREG else { throw SystemCallError(number: EINVAL) }
      guard try file.readAll(size: old.count) == old else { throw SystemCallError(number: ESTALE) }
      let temporary = try TemporaryFile(beside: name, in: parent, mode: 0o600)
      defer { temporary.remove(from: parent) }
      try temporary.write(bytes)
      try temporary.take(ownerAndModeOf: status)
      guard unsafe renameat(parent.number, temporary.name, parent.number, name) == 0 else {
        throw SystemCallError(number: errno)
      }
      _ = fsync(parent.number)
    }
  }

  private func writing(
    _ components: [String], _ write: (_ name: String) throws(SystemCallError) -> Void
  ) throws(WritingError) {
    let path = folder.displayPath(of: components)
    guard let name = components.last else { throw WritingError(path: path, number: EINVAL) }
    do { try write(name) } catch { throw WritingError(path: path, number: error.number) }
  }

  private func open(_ components: ArraySlice<String>, making: Bool) throws(SystemCallError) -> FileDescriptor {
    var parent = try FileDescriptor(openingRoot: folder.root)
    for component in components {
      if making, unsafe mkdirat(parent.number, component, 0o777) != 0, errno != EEXIST {
        throw SystemCallError(number: errno)
      }
      parent = try FileDescriptor(openingFolder: component, in: parent)
    }
    return parent
  }
}
