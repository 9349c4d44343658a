/// Tells names that matter to a site from those that editors leave for a moment.
enum WatchedName {
  private static let published = [".htaccess", ".nojekyll", ".well-known"].map { Array($0.utf8) }

  /// Hidden files, backups ending in `~`, and the file with which Vim tries whether it may write.
  static func matters(_ name: [UInt8]) -> Bool {
    if name.first == UInt8(ascii: ".") { return published.contains(name) }
    return name.last != UInt8(ascii: "~") && !name.elementsEqual("4913".utf8)
  }
}
