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
      incidents: snapshot.incidents, maintenances: snapshot.maintenances, site: site)
  }

  init(of component: ComponentSnapshot, site: SiteContext) {
    let snapshot = site.snapshot
    let title = site.locale.text(
      "feed.component_title", ["site": site.settings.title, "component": component.component.name])
    self.init(
      title: title, page: Permalink.component(component.component.id), component: component.component,
      incidents: component.incidents.map { snapshot.incidents[$0] },
      maintenances: component.maintenances.map { snapshot.maintenances[$0] }, site: site)
  }

  private init(
    title: String, page: String, component: Component?, incidents: [IncidentSnapshot],
    maintenances: [MaintenanceSnapshot], site: SiteContext
  ) {
    self.title = title
    self.page = page
    self.component = component
    scope = PageScope(site: site, links: .absolute(url: site.settings.url))
    let all =
      incidents.map { FeedEntry(subject: .incident($0)) } + maintenances.map { FeedEntry(subject: .maintenance($0)) }
    let dated = all.map { (entry: $0, updated: $0.updated(at: site.snapshot.now)) }
    let sorted = dated.sorted {
      $0.updated == $1.updated ? $0.entry.path < $1.entry.path : $0.updated > $1.updated
    }
    entries = Array(sorted.prefix(Self.entryLimit))
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
