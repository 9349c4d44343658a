import StatusModel

/// Links to feeds.
enum FeedLinks {
  static func ofSite(_ settings: SiteSettings, _ locale: Locale) -> [FeedLink] {
    feeds(under: "", titled: locale.text("feed.title", ["site": settings.title]))
  }

  static func of(_ component: Component, _ settings: SiteSettings, _ locale: Locale) -> [FeedLink] {
    let title = locale.text("feed.component_title", ["site": settings.title, "component": component.name])
    return feeds(under: Permalink.component(component.id), titled: title)
  }

  /// `link` elements for the head of a page.
  static func alternates(_ feeds: [FeedLink], _ links: LinkBase) -> String {
    guard !feeds.isEmpty else { return "" }
    var writer = MarkupWriter()
    for feed in feeds {
      writer.markup("<link rel=\"alternate\" type=\"\(feed.format.mediaType)\"")
      writer.attribute("title", feed.title + " (" + feed.format.name + ")")
      writer.link("href", links.address(of: feed.path))
      writer.markup(">\n")
    }
    return writer.string
  }

  /// Links that readers see, each saying what of.
  static func visible(_ feeds: [FeedLink], name: String, _ links: LinkBase, _ locale: Locale) -> String {
    var writer = MarkupWriter()
    for feed in feeds {
      writer.markup("<a class=\"feed\"")
      writer.link("href", links.address(of: feed.path))
      writer.attribute("aria-label", locale.text("subscribe.\(feed.format.rawValue)_of", ["name": name]))
      writer.markup(">")
      writer.text(locale.text("subscribe.\(feed.format.rawValue)"))
      writer.markup("</a> ")
    }
    return writer.string
  }

  private static func feeds(under path: String, titled title: String) -> [FeedLink] {
    FeedFormat.allCases.map { FeedLink(format: $0, path: path + "history." + $0.rawValue, title: title) }
  }
}
