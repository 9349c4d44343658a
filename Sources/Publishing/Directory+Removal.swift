internal import Glibc

extension Directory {
  /// Removes a folder and all that is in it. Links are removed, never followed; what is gone already is no error.
  func removeTree(_ name: String) throws(SystemError) {
    do {
      let tree = try folder(name)
      for entry in try tree.entries() {
        if entry.kind == .folder { try tree.removeTree(entry.name) } else { try tree.remove(entry.name, 0) }
      }
      try remove(name, AT_REMOVEDIR)
    } catch {
      if error.number != ENOENT { throw error }
    }
  }

  private func remove(_ name: String, _ flags: Int32) throws(SystemError) {
    do { try SystemError.check { unsafe unlinkat(descriptor, name, flags) } } catch {
      if error.number != ENOENT { throw error }
    }
  }
}
