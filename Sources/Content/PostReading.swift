import Diagnostics
import Loading

/// A post as it was read, and what was found wrong in it. A class, so that the next run sees at once that it is the same.
final class PostReading: Sendable {
  let file: PostFile
  /// nil when its front matter cannot be told from its text.
  let post: ParsedPost?
  let diagnostics: [Diagnostic]

  init(_ file: PostFile, context: ContentContext) {
    let read = PostReader.read(file, context: context)
    self.file = file
    post = read.post
    diagnostics = read.diagnostics
  }

  var path: String { file.path }

  /// Whether reading `other` would give the same, in the same context.
  func isReading(of other: PostFile) -> Bool {
    file === other || file.kind == other.kind && path.utf8.elementsEqual(other.path.utf8) && file.file == other.file
  }
}
