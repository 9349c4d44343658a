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
    case "siteFeedsHTML":
      FeedLinks.visible(
        FeedLinks.ofSite(settings, scope.locale), name: settings.title, scope.links, scope.locale)
    case "componentFeedsHTML": componentFeeds
    default: nil
    }
  }

  private var componentFeeds: String {
    var table = DataTable(
      caption: scope.locale.text("subscribe.one_component"),
      columns: [scope.locale.text("incident.component"), scope.locale.text("subscribe.feed")])
    for group in scope.site.snapshot.groups {
      for member in group.members {
        let component = scope.site.component(member)
        let feeds = FeedLinks.of(component, settings, scope.locale)
        table.add([
          scope.component(member),
          FeedLinks.visible(feeds, name: component.name, scope.links, scope.locale),
        ])
      }
    }
    return table.html
  }
}
