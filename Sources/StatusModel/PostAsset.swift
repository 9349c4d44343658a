/// A file beside a post that is copied to the output.
package struct PostAsset: Sendable, Equatable {
  /// The file, as messages name it.
  package var source: String
  /// The path from the site's root at which it is published.
  package var path: String

  package init(source: String, path: String) {
    self.source = source
    self.path = path
  }
}
