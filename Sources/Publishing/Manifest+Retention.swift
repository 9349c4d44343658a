internal import Output

extension Manifest {
  private static let retention = 86_400
  private static let assetFolder = "assets/"

  /// The assets of this site that the next one, built at `now`, keeps although it does not write them: for a day a page
  /// from a cache still finds its style sheet.
  func assetsToKeep(at now: Int, unless isWritten: (OutputPath) -> Bool) -> [Superseded] {
    // A compressed form stays and goes with its file.
    let dropped = files.filter { Self.isAsset($0.path) && !($0.source.map(isWritten) ?? false) }
      .map { Superseded(path: $0.path, since: now) }
    // A moment to come, from a site built for one, would keep an asset for as long.
    let earlier = superseded.lazy.map { Superseded(path: $0.path, since: min($0.since, now)) }
    return (Array(dropped) + Array(earlier))
      .filter { !isWritten($0.path) && now - $0.since < Self.retention }
      .sorted { $0.path < $1.path }
  }

  /// Directly in the folder of assets, whose names change with their content.
  private static func isAsset(_ path: OutputPath) -> Bool {
    let bytes = path.text.utf8
    return bytes.starts(with: assetFolder.utf8)
      && !bytes.dropFirst(assetFolder.utf8.count).contains(UInt8(ascii: "/"))
  }
}
