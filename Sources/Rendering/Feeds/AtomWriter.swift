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
    if let subtitle = feed.component == nil ? site.settings.description : feed.component?.description {
      writer.element("subtitle", subtitle)
    }
    writer.markup("\n<id>")
    writer.url(FeedIdentifier.tag(feed.path(.atom), site.settings.url))
    writer.markup("</id>\n<link rel=\"self\" type=\"application/atom+xml\"")
    writer.link("href", feed.scope.href(feed.path(.atom)))
    writer.markup("/>\n<link rel=\"alternate\" type=\"text/html\"")
    writer.link("href", feed.scope.href(feed.page))
    writer.markup("/>\n<updated>" + Timestamp.utc(feed.updated) + "</updated>\n<author>")
    writer.element("name", site.settings.title)
    writer.markup("</author>\n")
    writer.element("generator", site.generator)
    writer.markup("\n")
    for (entry, updated) in feed.entries { write(entry, updated: Timestamp.utc(updated), of: feed, to: &writer) }
    writer.markup("</feed>\n")
    return writer.bytes
  }

  private static func write(_ entry: FeedEntry, updated: String, of feed: Feed, to writer: inout MarkupWriter) {
    writer.markup("<entry>\n")
    writer.element("title", entry.identity.title)
    writer.markup("\n<id>")
    writer.url(feed.identifier(of: entry))
    writer.markup("</id>\n<link rel=\"alternate\" type=\"text/html\"")
    writer.link("href", feed.scope.href(entry.path))
    writer.markup("/>\n<published>" + Timestamp.utc(entry.published) + "</published>\n")
    writer.markup("<updated>" + updated + "</updated>\n")
    for tag in entry.identity.tags {
      writer.markup("<category")
      writer.attribute("term", tag)
      writer.markup("/>\n")
    }
    writer.markup("<content type=\"html\">")
    writer.text(FeedContent(entry: entry, scope: feed.scope).html)
    writer.markup("</content>\n</entry>\n")
  }
}
