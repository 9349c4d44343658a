package import Diagnostics

/// What lies in the folder `content`.
package struct ContentSource: Sendable {
  /// Ordered by the bytes of their paths.
  private var files: [ContentFile] = []
  /// What could not be looked at.
  private let refused: [LoadingError]
  private let postLimit: Int
  private let isWholeDisk: Bool

  /// `postLimit` is in bytes. A folder that does not exist is an empty one.
  package init(_ folder: SourceFolder, postLimit: Int) async {
    self.postLimit = postLimit
    isWholeDisk = folder.overlay == nil
    let (paths, refused) = folder.exists() ? folder.files() : ([], [])
    self.refused = refused
    folder.cache?.beginWalk()
    files = await paths.concurrentMap { ContentFile($0, in: folder, postLimit: postLimit) }
    folder.cache?.endWalk()
  }

  /// Ordered by the bytes of their paths.
  package var posts: [PostFile] { files.compactMap(\.post) }
  /// Files that posts may show or link to, by path.
  package var attachments: [FileReference] { files.compactMap(\.attachment) }
  package var diagnostics: [Diagnostic] { refused.map(\.diagnostic) + files.flatMap(\.faults) }

  /// Looks at some files of `folder` again, whether they came, went or changed, and at no others. False when all have to be
  /// looked at.
  package mutating func update(_ changed: [[String]], in folder: SourceFolder, postLimit: Int) -> Bool {
    guard postLimit == self.postLimit, refused.isEmpty, isWholeDisk, folder.overlay == nil else { return false }
    for components in changed {
      switch folder.entry(at: components) {
      case .file: put(ContentFile(components, in: folder, postLimit: postLimit))
      case nil: remove(components.joined(separator: "/"))
      case .folder, .refused: return false
      }
    }
    return true
  }

  private mutating func put(_ file: ContentFile) {
    let (place, isKnown) = place(of: file.path)
    guard isKnown else { return files.insert(file, at: place) }
    // The same text stays the very same post.
    if let old = files[place].post, let new = file.post, old.file == new.file { return }
    files[place] = file
  }

  private mutating func remove(_ path: String) {
    let (place, isKnown) = place(of: path)
    if isKnown { files.remove(at: place) }
  }

  /// Where the file at `path` stands, or would.
  private func place(of path: String) -> (place: Int, isKnown: Bool) {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return (low, low < files.count && files[low].path.utf8.elementsEqual(path.utf8))
  }
}
