import Loading
import StatusModel

/// A file that goes to the output as it is.
struct CopiedFile: Sendable {
  /// From the output's root.
  let path: String
  let file: FileReference

  /// The site's own files, and those beside posts that a post shows or links to.
  static func all(statics: [FileReference], attachments: [FileReference], assets: [PostAsset]) -> [CopiedFile] {
    let bySource = Dictionary(
      attachments.map { (Array($0.displayPath.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    return statics.map { CopiedFile(path: $0.path, file: $0) }
      + assets.compactMap { asset in
        bySource[Array(asset.source.utf8)].map { CopiedFile(path: asset.path, file: $0) }
      }
  }
}
