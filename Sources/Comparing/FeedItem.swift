internal import JSON

/// An entry of `feed.json`: an update, a postmortem or an announcement. Instants are texts of RFC 3339 in UTC.
package struct FeedItem: Sendable, Equatable {
  /// Never changes with the text or the time of a build (docs/feeds.md).
  package let id: String
  package let url: String
  /// Begins with the state.
  package let title: String
  package let html: String
  package let published: String
  /// When it last changed, as the author says.
  package let modified: String

  init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    id = try node.member("id").text()
    url = try node.member("url").text()
    title = try node.member("title").text()
    html = try node.member("content_html").text()
    published = try node.member("date_published").text()
    modified = try node.member("date_modified").text()
  }

  /// For tests and for what makes entries otherwise.
  package init(id: String, url: String, title: String, html: String, published: String, modified: String? = nil) {
    self.id = id
    self.url = url
    self.title = title
    self.html = html
    self.published = published
    self.modified = modified ?? published
  }

  /// The address of its post's page, without the place on it.
  package var pageURL: String {
    String(decoding: url.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
  }
}
