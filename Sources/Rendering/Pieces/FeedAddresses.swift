import StatusModel

/// Feeds with their whole addresses, each with a button that copies it.
struct FeedAddresses {
  let scope: PageScope

  /// Each feed with what it is good for.
  func explained(_ feeds: [FeedLink]) -> String {
    list(feeds) { feed, writer in
      writer.element("h3", scope.locale.text("subscribe." + feed.format.rawValue))
      writer.element("p", scope.locale.text("subscribe.\(feed.format.rawValue)_text"))
    }
  }

  func plain(_ feeds: [FeedLink]) -> String {
    list(feeds) { feed, writer in
      writer.element("span", class: "label", scope.locale.text("subscribe." + feed.format.rawValue))
    }
  }

  private func list(_ feeds: [FeedLink], _ begin: (FeedLink, inout MarkupWriter) -> Void) -> String {
    var writer = MarkupWriter(reserving: 1024)
    writer.markup("<ul class=\"addresses\">\n")
    for feed in feeds {
      writer.markup("<li>")
      begin(feed, &writer)
      write(feed, to: &writer)
      writer.markup("</li>\n")
    }
    writer.markup("</ul>")
    return writer.string
  }

  private func write(_ feed: FeedLink, to writer: inout MarkupWriter) {
    let address = scope.site.settings.url + feed.path
    writer.markup("<p class=\"address\"><a")
    writer.attribute("id", feed.path)
    writer.link("href", scope.href(feed.path))
    writer.markup(">")
    writer.text(address)
    writer.markup("</a> <button type=\"button\" aria-live=\"polite\" hidden")
    writer.attribute("aria-describedby", feed.path)
    writer.attribute("data-copy", address)
    writer.attribute("data-copied", scope.locale.text("subscribe.copied"))
    writer.markup(">")
    writer.text(scope.locale.text("subscribe.copy"))
    writer.markup("</button></p>")
  }
}
