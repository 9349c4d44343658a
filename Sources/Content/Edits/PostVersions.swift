package import Loading
package import StatusModel

/// A post's file as one commit after the other left it.
package struct PostVersions: Sendable {
  package struct Version: Sendable {
    package let committed: Instant
    package let bytes: [UInt8]

    package init(committed: Instant, bytes: [UInt8]) {
      self.committed = committed
      self.bytes = bytes
    }
  }

  package let kind: PostKind
  /// Below `content`, such as `incidents/2023/storm.md`.
  package let path: String
  /// Oldest first.
  package let versions: [Version]

  package init(kind: PostKind, path: String, versions: [Version]) {
    self.kind = kind
    self.path = path
    self.versions = versions
  }
}
