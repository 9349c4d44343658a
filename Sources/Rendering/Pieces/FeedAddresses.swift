import StatusModel

/// Feeds and calendars with their whole addresses, each with a button that copies it.
struct FeedAddresses {
  let scope: PageScope

  /// Each with what it is good for.
  func explained(_ feeds: [FeedLink]) -> String {
    list(feeds) { feed, writer in
      writer.element("p", feed.subscription.explanation(scope.locale))
    }
  }

  func plain(_ feeds: [FeedLink]) -> String {
    list(feeds) { feed, writer in
      writer.element("span", class: "label", feed.subscription.label(scope.locale))
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
    writer.markup("</button>")
    if case .calendar = feed.subscription { writeCalendarLink(address, feed, to: &writer) }
    writer.markup("</p>")
  }

  /// Calendar programs take `webcal` addresses for calendars to subscribe to, and not for files to open once.
  private func writeCalendarLink(_ address: String, _ feed: FeedLink, to writer: inout MarkupWriter) {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    writer.markup(" <a class=\"feed\"")
    writer.link("href", "webcal" + address[colon...])
    writer.attribute("aria-describedby", feed.path)
    writer.markup(">")
    writer.text(scope.locale.text("subscribe.calendar_open"))
    writer.markup("</a>")
  }
}
