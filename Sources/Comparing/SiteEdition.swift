internal import JSON

/// What one build of a site says to its readers, from the documents that it publishes.
package struct SiteEdition: Sendable, Equatable {
  /// Why documents are not those of a site.
  package struct Fault: Error, Equatable, CustomStringConvertible {
    /// From the output's root.
    package let path: String
    package let reason: String

    package var description: String { "\(path) \(reason)" }
  }

  /// The documents that an edition is made from, by their paths in the output.
  package static let documentPath = "api/v1/site.json"
  package static let feedPath = "feed.json"
  /// As many entries as a feed holds at most (docs/feeds.md).
  static let feedLimit = 50

  package let document: SiteDocument
  /// Newest first.
  package let entries: [FeedItem]
  /// Of all files, from the output's root.
  package let paths: [String]

  package init(document: [UInt8], feed: [UInt8], paths: [String]) throws(Fault) {
    self.document = try Self.reading(document, Self.documentPath) { node throws(JSONNode.Mismatch) in
      try SiteDocument(node)
    }
    entries = try Self.reading(feed, Self.feedPath) { node throws(JSONNode.Mismatch) in
      try node.items("items") { node throws(JSONNode.Mismatch) in try FeedItem(node) }
    }
    self.paths = paths
  }

  /// The files that a manifest (`allclear.json`) lists.
  package static func paths(manifest: [UInt8], path: String) throws(Fault) -> [String] {
    try reading(manifest, path) { node throws(JSONNode.Mismatch) in
      let generator = try node.member("generator")
      guard try generator.text().utf8.starts(with: "Allclear ".utf8) else {
        throw generator.mismatch("is another program")
      }
      return try node.items("files") { node throws(JSONNode.Mismatch) in try node.member("path").text() }
    }
  }

  private static func reading<Value>(
    _ bytes: [UInt8], _ path: String, _ make: (JSONNode) throws(JSONNode.Mismatch) -> Value
  ) throws(Fault) -> Value {
    let node: JSONNode
    do { node = try JSONNode(reading: bytes) } catch { throw Fault(path: path, reason: error.description) }
    do { return try make(node) } catch {
      throw Fault(path: path, reason: "is not as this version writes it: \(error)")
    }
  }
}
