import Diagnostics

/// What one file below `content` is to the site.
struct ContentFile: Sendable {
  enum Role: Sendable {
    case post(PostFile)
    /// A file that posts may show or link to.
    case attachment(FileReference)
    case none
  }

  /// Below `content`.
  let path: String
  let role: Role
  let faults: [Diagnostic]

  /// Reads the file if it is a post, of which `postLimit` bytes are allowed.
  init(_ components: [String], in folder: SourceFolder, postLimit: Int) {
    path = components.joined(separator: "/")
    let place = PostLocation(components)
    switch (place.kind, place.ending) {
    case (let kind?, .post):
      var faults: [Diagnostic] = []
      let file = folder.text(components, limit: postLimit, setting: "post_size", diagnostics: &faults)
      role = file.map { [path] in .post(PostFile(kind: kind, path: path, file: $0)) } ?? .none
      self.faults = faults
    case (_?, .other):
      role = .attachment(FileReference(path: path, folder: folder, components: components))
      faults = []
    default:
      role = .none
      faults = place.isReadMe ? [] : [place.fault(path: folder.displayPath(of: components))]
    }
  }

  /// nil when it is none, or cannot be read.
  var post: PostFile? {
    guard case .post(let post) = role else { return nil }
    return post
  }

  /// nil when it is none.
  var attachment: FileReference? {
    guard case .attachment(let file) = role else { return nil }
    return file
  }
}
