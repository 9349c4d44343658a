package import Diagnostics

/// A post as it lies on the disk. A class, so that the next run sees at once that it is the same.
package final class PostFile: Sendable {
  package let kind: PostKind
  /// The path below `content`, such as `incidents/2023/storm.md`.
  package let path: String
  package let file: SourceFile

  package init(kind: PostKind, path: String, file: SourceFile) {
    self.kind = kind
    self.path = path
    self.file = file
  }
}
