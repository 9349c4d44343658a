import StatusModel

/// Writes a feed as Atom (RFC 4287).
enum AtomWriter {
  static func bytes(of feed: Feed) -> [UInt8] {
    let site = feed.scope.site
    var writer = MarkupWriter(reserving: 65_536)
    writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    writer.attribute("xml:lang", site.locale.language)
    writer.markup(">\n")
    writer.element("title", feed.title)
    if let description = feed.description { writer.element("subtitle", description) }
    writer.markup("\n<id>")
    writer.url(feed.identifier)
    writer.markup("</id>\n<link rel=\"self\" type=\"application/atom+xml\"")
    writer.link("href", feed.scope.href(feed.path))
    writer.markup("/>\n<link rel=\"alternate\" type=\"text/html\"")
    writer.link("href", feed.scope.href(feed.page))
    writer.markup("/>\n<icon>")
    writer.url(feed.scope.href("favicon.svg"))
    writer.markup("</icon>\n<updated>" + Timestamp.utc(feed.updated) + "</updated>\n<author>")
    writer.element("name", site.settings.title)
    writer.markup("</author>\n")
    writer.element("generator", site.generator)
    writer.markup("\n")
    for entry in feed.entries { write(entry, of: feed, to: &writer) }
    writer.markup("</feed>\n")
    return writer.bytes
  }

  private static func write(_ entry: FeedEntry, of feed: Feed, to writer: inout MarkupWriter) {
    writer.markup("<entry>\n")
    writer.element("title", entry.title(feed.scope.locale))
    writer.markup("\n<id>")
    writer.url(feed.identifier(of: entry))
    writer.markup("</id>\n<link rel=\"alternate\" type=\"text/html\"")
    writer.link("href", feed.address(of: entry))
    writer.markup("/>\n<published>" + Timestamp.utc(entry.published) + "</published>\n")
    writer.markup("<updated>" + Timestamp.utc(entry.updated) + "</updated>\n")
    for category in FeedCategory.all(of: entry, in: feed.scope.site) {
      writer.markup("<category")
      writer.attribute("term", category.term)
      writer.link("scheme", feed.scope.site.feedIdentifiers.tag(category.scheme.rawValue))
      writer.attribute("label", category.label)
      writer.markup("/>\n")
    }
    writer.markup("<content type=\"html\">")
    writer.text(feed.html(of: entry))
    writer.markup("</content>\n</entry>\n")
  }
}
