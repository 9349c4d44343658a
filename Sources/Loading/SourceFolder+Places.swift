import Glibc

extension SourceFolder {
  /// The parts of a path below the root; nil when it leads elsewhere. The path counts from the process's folder, as the root
  /// does, and what it names need not be there. Links in what leads to the root, or in the folders that the path names, are
  /// followed where the words alone do not tell.
  package func components(of path: String) -> [String]? {
    if let found = Self.parts(Self.absolute(path), below: Self.absolute(root)) { return found }
    guard let realRoot = Self.real(root) else { return nil }
    let parts = Self.absolute(path)
    guard let name = parts.last, let folder = Self.real("/" + parts.dropLast().joined(separator: "/")) else {
      return nil
    }
    return Self.parts(Self.absolute(folder) + [name], below: Self.absolute(realRoot))
  }

  private static func parts(_ path: [String], below root: [String]) -> [String]? {
    guard path.count > root.count, zip(root, path).allSatisfy({ $0.utf8.elementsEqual($1.utf8) }) else { return nil }
    return Array(path[root.count...])
  }

  /// The parts of an absolute path, without `.` and `..`.
  private static func absolute(_ path: String) -> [String] {
    let start = path.utf8.first == UInt8(ascii: "/") ? "" : real(".") ?? ""
    var parts: [String] = []
    for part in "\(start)/\(path)".utf8.split(separator: UInt8(ascii: "/")) {
      switch Array(part) {
      case Array(".".utf8): break
      case Array("..".utf8): _ = parts.popLast()
      default: parts.append(String(decoding: part, as: UTF8.self))
      }
    }
    return parts
  }

  /// With every link followed; nil when there is nothing.
  private static func real(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
