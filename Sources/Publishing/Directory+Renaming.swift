internal import Glibc

extension Directory {
  /// Gives a folder in this one another name. What has that name already is replaced if it is an empty folder;
  /// anything else there is an error.
  func renameFolder(_ name: String, to newName: String) throws(SystemError) {
    try SystemError.check { unsafe renameat(descriptor, name, descriptor, newName) }
  }

  /// Two entries of this folder change places in one step: at no moment is one of the names free.
  func exchange(_ one: String, _ other: String) throws(SystemError) {
    try LinuxCalls.exchange(in: descriptor, one, other)
  }
}
