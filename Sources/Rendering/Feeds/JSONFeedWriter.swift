import JSON
import StatusModel

/// Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
enum JSONFeedWriter {
  static func bytes(of feed: Feed) -> [UInt8] {
    let site = feed.scope.site
    var members: [(name: String, value: JSONValue)] = [
      ("version", .string("https://jsonfeed.org/version/1.1")),
      ("title", .string(feed.title)),
      ("home_page_url", url(feed.scope.href(feed.page))),
      ("feed_url", url(feed.scope.href(feed.path))),
    ]
    if let description = feed.description { members.append(("description", .string(description))) }
    members += [
      ("favicon", url(feed.scope.href("favicon.svg"))),
      ("authors", .array([.object([("name", .string(site.settings.title)), ("url", url(site.settings.url))])])),
      ("language", .string(site.locale.language)),
      ("items", .array(feed.entries.map { item($0, of: feed) })),
    ]
    return JSONValue.object(members).served
  }

  private static func item(_ entry: FeedEntry, of feed: Feed) -> JSONValue {
    .object([
      ("id", .string(feed.identifier(of: entry))),
      ("url", url(feed.address(of: entry))),
      ("title", .string(entry.title(feed.scope.locale))),
      ("content_html", .string(feed.html(of: entry).string)),
      ("date_published", .string(Timestamp.utc(entry.published))),
      ("date_modified", .string(Timestamp.utc(entry.updated))),
      ("tags", .array(FeedCategory.all(of: entry, in: feed.scope.site).map { .string($0.label) })),
    ])
  }

  private static func url(_ url: String) -> JSONValue { .string(URLEscaping.encoded(url)) }
}
