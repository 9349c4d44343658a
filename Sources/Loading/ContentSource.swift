package import Diagnostics

/// What lies in the folder `content`.
package struct ContentSource: Sendable {
  /// Ordered by the bytes of their paths.
  package private(set) var posts: [PostFile] = []
  /// Files that posts may show or link to, by path.
  package private(set) var attachments: [FileReference] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// `postLimit` is in bytes. A folder that does not exist is an empty one.
  package init(_ folder: SourceFolder, postLimit: Int) async {
    guard folder.exists() else { return }
    let (files, refused) = folder.files()
    diagnostics += refused.map(\.diagnostic)
    var wanted: [(kind: PostKind, components: [String])] = []
    for components in files {
      let place = PostLocation(components)
      switch (place.kind, place.ending) {
      case (let kind?, .post): wanted.append((kind, components))
      case (_?, .other):
        attachments.append(
          FileReference(path: components.joined(separator: "/"), folder: folder, components: components))
      default: if !place.isReadMe { diagnostics.append(place.fault(path: folder.displayPath(of: components))) }
      }
    }
    await read(wanted, in: folder, limit: postLimit)
  }

  private mutating func read(
    _ wanted: [(kind: PostKind, components: [String])], in folder: SourceFolder, limit: Int
  ) async {
    let results = await wanted.concurrentMap { item in
      var faults: [Diagnostic] = []
      let file = folder.text(item.components, limit: limit, setting: "post_size", diagnostics: &faults)
      let path = item.components.joined(separator: "/")
      return (post: file.map { PostFile(kind: item.kind, path: path, file: $0) }, faults: faults)
    }
    posts = results.compactMap(\.post)
    diagnostics += results.flatMap(\.faults)
  }
}
