import Mustache
import StatusModel

/// What stands under every page.
struct FooterView: MustacheParent {
  let settings: SiteSettings
  let locale: Locale
  let links: LinkBase
  let generator: String

  func child(named name: String) -> Any? {
    switch name {
    case "description": settings.description
    case "linksHTML": footerLinks
    case "madeWith": locale.text("navigation.made_with", ["generator": generator])
    default: nil
    }
  }

  private var footerLinks: String {
    var writer = MarkupWriter()
    if let homepage = settings.homepage { write(homepage, locale.text("navigation.homepage"), to: &writer) }
    if let support = settings.support { write(support, locale.text("navigation.support"), to: &writer) }
    for page in AnalysisPage.allCases where settings.shows(page) {
      write(links.address(of: page.path), locale.text("navigation.\(page.rawValue)"), to: &writer)
    }
    for feed in FeedLinks.ofSite(settings, locale) where feed.subscription.isInFooter {
      write(links.address(of: feed.path), feed.subscription.label(locale), to: &writer)
    }
    return writer.string
  }

  private func write(_ address: String, _ words: String, to writer: inout MarkupWriter) {
    writer.markup("<li><a")
    writer.link("href", address)
    writer.markup(">")
    writer.text(words)
    writer.markup("</a></li>\n")
  }
}

extension Subscription {
  /// The page about subscriptions has all.
  fileprivate var isInFooter: Bool {
    switch self {
    case .feed(.updatesAtom), .feed(.historyAtom), .calendar: true
    case .feed: false
    }
  }
}
