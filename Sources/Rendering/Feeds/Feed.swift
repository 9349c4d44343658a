import Derivation
import StatusModel

/// A feed of the site or of one component: its newest entries.
struct Feed {
  let file: FeedFile
  /// The path of the page that the feed belongs to, from the site's root; empty for the front page.
  let page: String
  /// nil is the whole site.
  let component: Component?
  /// Newest first.
  let entries: [FeedEntry]
  let scope: PageScope

  /// `snapshot` is nil for the whole site.
  init(_ file: FeedFile, of snapshot: ComponentSnapshot? = nil, site: SiteContext) {
    self.file = file
    component = snapshot?.component
    page = component.map { Permalink.component($0.id) } ?? Permalink.front
    scope = PageScope(site: site, links: .absolute(url: site.settings.url))
    entries = Self.entries(file.kind, of: snapshot, site)
  }

  var title: String { file.kind.title(of: component?.name, scope.site.settings.title, scope.locale) }

  /// The newest entry's, those that lie ahead left out; without any the epoch, so that nothing depends on the time of
  /// the build.
  var updated: Instant {
    entries.first { $0.updated <= scope.site.snapshot.now }?.updated ?? Instant(seconds: 0)
  }

  var description: String? {
    component == nil ? scope.site.settings.description : component?.description
  }

  var path: String { page + file.rawValue }

  var identifier: String { scope.site.feedIdentifiers.tag(path) }

  /// The feed's own, and the entry's within it: so that no two feeds share one, as some readers keep what they have
  /// seen under it alone.
  func identifier(of entry: FeedEntry) -> String {
    scope.site.feedIdentifiers.tag(path + "#" + entry.key)
  }

  func address(of entry: FeedEntry) -> String {
    scope.links.address(of: entry.post.path, fragment: entry.anchor)
  }

  func html(of entry: FeedEntry) -> MarkupWriter { scope.site.feedContents.html(of: entry, in: scope) }

  var bytes: [UInt8] {
    switch file.format {
    case .atom: AtomWriter.bytes(of: self)
    case .rss: RSSWriter.bytes(of: self)
    case .json: JSONFeedWriter.bytes(of: self)
    }
  }

  private static func entries(_ kind: FeedKind, of component: ComponentSnapshot?, _ site: SiteContext) -> [FeedEntry] {
    let snapshot = site.snapshot
    let newest =
      if let component {
        site.feedOrder.newest(
          kind.entryLimit, incidents: component.incidents, maintenances: component.maintenances)
      } else {
        site.feedOrder.newest(
          kind.entryLimit, incidents: snapshot.incidents.indices, maintenances: snapshot.maintenances.indices,
          announcements: kind == .updates ? snapshot.announcements.indices : 0..<0)
      }
    let posts = newest.map { place, updated in (post: FeedPost(place, in: snapshot), updated: updated) }
    guard kind == .updates else { return posts.map { $0.post.whole(updated: $0.updated) } }
    // The newest entries belong to the posts that changed last.
    let entries = posts.flatMap { $0.post.entries.reversed() }
    let places = entries.indices.sorted {
      entries[$0].updated == entries[$1].updated ? $0 < $1 : entries[$0].updated > entries[$1].updated
    }
    return site.feedOrder.limited(places.map { entries[$0] }, to: kind.entryLimit, at: \.updated)
  }
}

extension FeedPost {
  fileprivate init(_ place: FeedOrder.Place, in snapshot: StatusSnapshot) {
    switch place {
    case .incident(let place): self = .incident(snapshot.incidents[place])
    case .maintenance(let place): self = .maintenance(snapshot.maintenances[place])
    case .announcement(let place): self = .announcement(snapshot.announcements[place])
    }
  }
}
