/// What builds that were killed left beside an output. Only to be touched by who has the output's lock.
struct Leftovers {
  let location: OutputLocation
  let parent: Directory

  /// Brings back the site that a swap in two steps had put aside when it was killed.
  func restoreSite() throws(SystemError) {
    guard try parent.status(of: location.name) == nil else { return }
    let aside = try folders().filter(location.isSetAsideName).min()
    if let aside { try parent.renameFolder(aside, to: location.name) }
  }

  /// Removes the trees that nobody writes any more. Returns those that could not be removed.
  func remove() throws(SystemError) -> [String] {
    try folders().filter { location.isStagingName($0) || location.isSetAsideName($0) }
      .sorted().filter { !isInUse($0) && !isRemoved($0) }
  }

  private func folders() throws(SystemError) -> [String] {
    try parent.entries().filter { $0.kind == .folder }.map(\.name)
  }

  private func isInUse(_ name: String) -> Bool {
    (try? parent.folder(name).tryLock()) == false
  }

  private func isRemoved(_ name: String) -> Bool {
    do throws(SystemError) {
      try parent.removeTree(name)
      return true
    } catch {
      return false
    }
  }
}
