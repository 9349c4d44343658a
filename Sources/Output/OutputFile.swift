/// One file of the site to be published.
package struct OutputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// Read when it is written, so that large files are never all held in memory.
    case deferred(@Sendable () throws -> [UInt8])
  }

  package let path: OutputPath
  package let content: Content
  /// The compressed forms to publish beside it, where they are smaller.
  package var codings: [ContentCoding] = []

  package init(path: OutputPath, bytes: [UInt8]) {
    self.path = path
    content = .bytes(bytes)
  }

  package init(path: OutputPath, load: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    content = .deferred(load)
  }

  /// The file's bytes; throws what reading them throws.
  package func load() throws -> [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .deferred(let load): try load()
    }
  }
}
