import Glibc

/// A folder that the user named, and the files below it. Nothing is read through a symbolic link, so nothing outside of it.
package struct SourceFolder: Sendable {
  enum Entry {
    case file(name: String)
    case folder(name: String)
    case refused(LoadingError)
  }

  /// The path as the user gave it, without a `/` at its end.
  package let root: String
  /// The text of one file in place of what lies on the disk.
  let overlay: SourceOverlay?
  /// What earlier runs read of it.
  let cache: SourceCache?

  package init(root: String, overlay: SourceOverlay? = nil, cache: SourceCache? = nil) {
    self.overlay = overlay
    var path = root
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.unicodeScalars.removeLast() }
    self.root = path
    self.cache = cache
  }

  package func displayPath(of components: [String]) -> String {
    let parts = root == "." ? components : [root] + components
    return parts.joined(separator: "/")
  }

  /// False only where nothing at all has the root's name: what cannot be looked at, or a link that leads nowhere, is a fault
  /// for reading to report.
  package func exists() -> Bool { overlay != nil || isOnDisk }

  var isOnDisk: Bool {
    var status = stat()
    return unsafe lstat(root, &status) == 0 || errno != ENOENT
  }

  func read(_ components: [String], limit: Int = .max - 1) throws(LoadingError) -> [UInt8] {
    let path = displayPath(of: components)
    if let overlay, overlay.stands(for: components) {
      guard overlay.bytes.count <= limit else {
        throw LoadingError(path: path, cause: .tooLarge(size: overlay.bytes.count, limit: limit))
      }
      return overlay.bytes
    }
    do {
      let parent = try open(components.dropLast())
      let file = try FileDescriptor(openingFile: components.last ?? "", in: parent)
      let status = try file.status()
      guard status.st_mode & S_IFMT == S_IFREG else { throw LoadingError(path: path, cause: .notRegular) }
      let size = Int(status.st_size)
      guard size <= limit else { throw LoadingError(path: path, cause: .tooLarge(size: size, limit: limit)) }
      let bytes = try file.readAll(size: size)
      guard bytes.count <= size else { throw LoadingError(path: path, cause: .changed) }
      return bytes
    } catch let error as SystemCallError {
      throw LoadingError(path: path, cause: error.number == ELOOP ? .symbolicLink : .system(error.number))
    } catch let error as LoadingError {
      throw error
    } catch {
      throw LoadingError(path: path, cause: .notRegular)
    }
  }

  /// What lies in a folder below the root, ordered by the bytes of the names. Of what is hidden by a dot only the names in
  /// `revealed` count.
  func entries(of components: [String], revealing revealed: [String] = []) throws(LoadingError) -> [Entry] {
    do {
      let folder = try open(components[...])
      let names = try folder.names().filter { name in
        name.bytes.first != UInt8(ascii: ".") || revealed.contains { $0.utf8.elementsEqual(name.bytes) }
      }
      return names.map { entry($0, in: folder, components: components) }
    } catch {
      throw LoadingError(path: displayPath(of: components), cause: .system(error.number))
    }
  }

  /// What a walk would come across at a path below the root; nil when that is nothing.
  func entry(at components: [String]) -> Entry? {
    guard let name = components.last, !components.contains(where: { $0.utf8.first == UInt8(ascii: ".") }),
      let folder = try? open(components.dropLast())
    else { return nil }
    let entry = entry(
      FileDescriptor.Name(bytes: Array(name.utf8), type: Int(DT_UNKNOWN)), in: folder, components: components.dropLast()
    )
    if case .refused(let error) = entry, error.cause == .system(ENOENT) { return nil }
    return entry
  }

  private func entry(_ found: FileDescriptor.Name, in folder: borrowing FileDescriptor, components: [String]) -> Entry {
    guard let name = String(validating: found.bytes, as: UTF8.self) else {
      let name = String(decoding: found.bytes, as: UTF8.self)
      return .refused(LoadingError(path: displayPath(of: components + [name]), cause: .notUTF8Name))
    }
    // Only of what is refused: there are many files.
    func refused(_ cause: LoadingError.Cause) -> Entry {
      .refused(LoadingError(path: displayPath(of: components + [name]), cause: cause))
    }
    // What the folder tells of it saves a question for each of many files.
    if found.type == Int(DT_REG) { return .file(name: name) }
    if found.type == Int(DT_DIR) { return .folder(name: name) }
    var status = stat()
    guard unsafe fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return refused(.system(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(name: name)
    case S_IFDIR: return .folder(name: name)
    case S_IFLNK: return refused(.symbolicLink)
    default: return refused(.notRegular)
    }
  }

  private func open(_ components: ArraySlice<String>) throws(SystemCallError) -> FileDescriptor {
    var folder = try FileDescriptor(openingRoot: root)
    for component in components { folder = try FileDescriptor(openingFolder: component, in: folder) }
    return folder
  }
}
