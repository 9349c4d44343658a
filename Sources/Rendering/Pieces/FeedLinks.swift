import StatusModel

/// Links to feeds and calendars.
enum FeedLinks {
  static func ofSite(_ settings: SiteSettings, _ locale: Locale) -> [FeedLink] {
    Subscription.allCases.map { subscription in
      FeedLink(
        subscription: subscription, path: subscription.fileName,
        title: subscription.title(of: nil, settings.title, locale))
    }
  }

  static func of(_ component: Component, _ settings: SiteSettings, _ locale: Locale) -> [FeedLink] {
    Subscription.allCases.map { subscription in
      FeedLink(
        subscription: subscription, path: Permalink.component(component.id) + subscription.fileName,
        title: subscription.title(of: component.name, settings.title, locale))
    }
  }

  /// `link` elements for the head of a page.
  static func alternates(_ feeds: [FeedLink], _ links: LinkBase) -> String {
    guard !feeds.isEmpty else { return "" }
    var writer = MarkupWriter()
    for feed in feeds {
      writer.markup("<link rel=\"alternate\" type=\"\(feed.subscription.mediaType)\"")
      writer.attribute("title", feed.title)
      writer.link("href", links.address(of: feed.path))
      writer.markup(">\n")
    }
    return writer.string
  }

  /// Links that readers see, each saying what of.
  static func visible(_ feeds: [FeedLink], _ links: LinkBase, _ locale: Locale) -> String {
    var writer = MarkupWriter()
    for feed in feeds {
      let label = feed.subscription.label(locale)
      writer.markup("<a class=\"feed\"")
      writer.link("href", links.address(of: feed.path))
      writer.attribute("aria-label", locale.text("subscribe.label_of", ["label": label, "title": feed.title]))
      writer.markup(">")
      writer.text(label)
      writer.markup("</a> ")
    }
    return writer.string
  }
}
