import Derivation
import Mustache
import StatusModel

/// `/subscribe/`: the feeds and calendars, and what they hold.
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
    case "updatesHTML": siteFeeds { $0.kind == .updates }
    case "historyHTML": siteFeeds { $0.kind == .history }
    case "calendarHTML": siteFeeds { $0.kind == nil }
    case "componentFeedsHTML": componentFeeds
    default: nil
    }
  }

  private var addresses: FeedAddresses { FeedAddresses(scope: scope) }

  private func siteFeeds(_ isMeant: (Subscription) -> Bool) -> String {
    addresses.explained(FeedLinks.ofSite(settings, scope.locale).filter { isMeant($0.subscription) })
  }

  /// A folded part for each component, so that forty of them are still a list of names.
  private var componentFeeds: String {
    var writer = MarkupWriter(reserving: 8192)
    for group in scope.site.snapshot.groups {
      writer.element("h3", group.group?.name ?? scope.locale.text("front.components"))
      writer.markup("\n")
      for member in group.members { write(scope.site.component(member), to: &writer) }
    }
    return writer.string
  }

  private func write(_ component: Component, to writer: inout MarkupWriter) {
    writer.markup("<details class=\"feed-group\">")
    writer.element("summary", component.name)
    writer.markup("\n")
    writer.markup(addresses.plain(FeedLinks.of(component, settings, scope.locale)))
    writer.markup("</details>\n")
  }
}

extension Subscription {
  /// nil for a calendar.
  fileprivate var kind: FeedKind? {
    if case .feed(let file) = self { file.kind } else { nil }
  }
}
