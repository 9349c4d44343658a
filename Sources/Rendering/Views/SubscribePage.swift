import Derivation
import Mustache
import StatusModel

/// `/subscribe/`: the feeds, and what they hold.
struct SubscribePage: SitePage {
  static let template = "subscribe"

  let scope: PageScope

  private var settings: SiteSettings { scope.site.settings }

  var head: PageHead {
    PageHead(
      title: scope.locale.text("subscribe.title"), description: scope.locale.text("subscribe.description"),
      path: Permalink.subscribe, kind: "subscribe", section: .subscribe)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "siteFeedsHTML": addresses.explained(FeedLinks.ofSite(settings, scope.locale))
    case "componentFeedsHTML": componentFeeds
    default: nil
    }
  }

  private var addresses: FeedAddresses { FeedAddresses(scope: scope) }

  /// A folded part for each group.
  private var componentFeeds: String {
    var writer = MarkupWriter(reserving: 8192)
    for group in scope.site.snapshot.groups {
      writer.markup("<details class=\"feed-group\">")
      writer.element("summary", group.group?.name ?? scope.locale.text("front.components"))
      for member in group.members {
        writer.markup("\n<h3>" + scope.component(member) + "</h3>\n")
        writer.markup(addresses.plain(FeedLinks.of(scope.site.component(member), settings, scope.locale)))
      }
      writer.markup("</details>\n")
    }
    return writer.string
  }
}
