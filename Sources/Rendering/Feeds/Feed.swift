import Derivation
import StatusModel

/// A feed of incidents and maintenances: the newest by their last change.
struct Feed {
  /// As many as readers expect, and few enough to fetch often.
  private static let entryLimit = 25

  let title: String
  /// The path of the page that the feed belongs to, from the site's root; empty for the front page.
  let page: String
  /// nil is the whole site.
  let component: Component?
  let entries: [(entry: FeedEntry, updated: Instant)]
  let scope: PageScope

  init(site: SiteContext) {
    let snapshot = site.snapshot
    self.init(
      title: site.locale.text("feed.title", ["site": site.settings.title]), page: Permalink.front, component: nil,
      newest: site.feedOrder.newest(
        Self.entryLimit, incidents: snapshot.incidents.indices, maintenances: snapshot.maintenances.indices),
      site: site)
  }

  init(of component: ComponentSnapshot, site: SiteContext) {
    let title = site.locale.text(
      "feed.component_title", ["site": site.settings.title, "component": component.component.name])
    self.init(
      title: title, page: Permalink.component(component.component.id), component: component.component,
      newest: site.feedOrder.newest(
        Self.entryLimit, incidents: component.incidents, maintenances: component.maintenances),
      site: site)
  }

  private init(
    title: String, page: String, component: Component?, newest: [(FeedOrder.Place, Instant)], site: SiteContext
  ) {
    self.title = title
    self.page = page
    self.component = component
    scope = PageScope(site: site, links: .absolute(url: site.settings.url))
    entries = newest.map { place, updated in
      switch place {
      case .incident(let place): (FeedEntry(subject: .incident(site.snapshot.incidents[place])), updated)
      case .maintenance(let place): (FeedEntry(subject: .maintenance(site.snapshot.maintenances[place])), updated)
      }
    }
  }

  /// The newest entry's; without entries the epoch, so that nothing depends on the time of the build.
  var updated: Instant { entries.first?.updated ?? Instant(seconds: 0) }

  func path(_ format: FeedFormat) -> String { page + "history." + format.rawValue }

  /// What stays the same for ever: the site's address, the kind of post, and its `id` or slug. A full URI is taken as
  /// it is, so that feeds that moved here keep theirs.
  func identifier(of entry: FeedEntry) -> String {
    let prefix = component.map { Permalink.component($0.id) } ?? ""
    guard let id = entry.identity.id else { return FeedIdentifier.tag(prefix + entry.path, scope.site.settings.url) }
    if prefix.isEmpty, FeedIdentifier.isURI(id) { return URLEscaping.encoded(id) }
    let kind = if case .incident = entry.subject { "incidents/" } else { "maintenance/" }
    return FeedIdentifier.tag(prefix + kind + id, scope.site.settings.url)
  }
}
