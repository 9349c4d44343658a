import StatusModel

/// Writes a feed as RSS 2.0.
enum RSSWriter {
  static func bytes(of feed: Feed) -> [UInt8] {
    let site = feed.scope.site
    var writer = MarkupWriter(reserving: 65_536)
    writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.markup("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n")
    writer.element("title", feed.title)
    writer.markup("\n<link>")
    writer.url(feed.scope.href(feed.page))
    writer.markup("</link>\n<atom:link rel=\"self\" type=\"application/rss+xml\"")
    writer.link("href", feed.scope.href(feed.path))
    writer.markup("/>\n")
    // Readers take any description for HTML, so that plain text is escaped once as HTML and once as XML.
    writer.element("description", TextEscaping.escaped(feed.description ?? feed.title))
    writer.markup("\n")
    writer.element("language", site.locale.language)
    writer.markup("\n<lastBuildDate>" + Timestamp.mail(feed.updated) + "</lastBuildDate>\n")
    writer.element("generator", site.generator)
    writer.markup("\n")
    for entry in feed.entries { write(entry, of: feed, to: &writer) }
    writer.markup("</channel>\n</rss>\n")
    return writer.bytes
  }

  private static func write(_ entry: FeedEntry, of feed: Feed, to writer: inout MarkupWriter) {
    writer.markup("<item>\n")
    writer.element("title", entry.title(feed.scope.locale))
    writer.markup("\n<link>")
    writer.url(feed.address(of: entry))
    writer.markup("</link>\n<guid isPermaLink=\"false\">")
    writer.url(feed.identifier(of: entry))
    writer.markup("</guid>\n<pubDate>" + Timestamp.mail(entry.published) + "</pubDate>\n")
    // RSS has no word of its own for a later change.
    writer.markup("<atom:updated>" + Timestamp.utc(entry.updated) + "</atom:updated>\n")
    for category in FeedCategory.all(of: entry, in: feed.scope.site) {
      writer.markup("<category")
      writer.link("domain", feed.scope.site.feedIdentifiers.tag(category.scheme.rawValue))
      writer.markup(">")
      writer.text(category.label)
      writer.markup("</category>\n")
    }
    writer.markup("<description>")
    writer.text(feed.html(of: entry))
    writer.markup("</description>\n</item>\n")
  }
}
