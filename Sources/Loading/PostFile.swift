package import Diagnostics

/// A post as it lies on the disk.
package struct PostFile: Sendable {
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
