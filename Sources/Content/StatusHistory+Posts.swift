import StatusModel

extension StatusHistory {
  /// From the posts in any order.
  init(_ posts: [ParsedPost], assets: [PostAsset], settings: SiteSettings) {
    self.init(settings: settings)
    for post in posts {
      switch post.content {
      case .incident(let incident): incidents.append(incident)
      case .maintenance(let maintenance): maintenances.append(maintenance)
      case .announcement(let announcement): announcements.append(announcement)
      case .page(let page): pages.append(page)
      }
    }
    incidents = Self.sorted(incidents, by: { ($0.started, $0.identity.slug) })
    maintenances = Self.sorted(maintenances, by: { ($0.starts, $0.identity.slug) })
    announcements.sort { left, right in
      if left.identity.isPinned != right.identity.isPinned { return left.identity.isPinned }
      return (right.from, left.identity.slug) < (left.from, right.identity.slug)
    }
    pages.sort { $0.identity.slug < $1.identity.slug }
    setAssets(assets)
  }

  mutating func setAssets(_ assets: [PostAsset]) {
    self.assets = assets.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Puts the post of the same file and the same place in the order in the other's stead.
  mutating func replace(_ post: ParsedPost) {
    let source = Array(post.identity.source.utf8)
    func isSame(_ identity: PostIdentity) -> Bool { identity.source.utf8.elementsEqual(source) }
    switch post.content {
    case .incident(let incident):
      if let place = incidents.firstIndex(where: { isSame($0.identity) }) { incidents[place] = incident }
    case .maintenance(let maintenance):
      if let place = maintenances.firstIndex(where: { isSame($0.identity) }) { maintenances[place] = maintenance }
    case .announcement(let announcement):
      if let place = announcements.firstIndex(where: { isSame($0.identity) }) { announcements[place] = announcement }
    case .page(let page):
      if let place = pages.firstIndex(where: { isSame($0.identity) }) { pages[place] = page }
    }
  }

  /// Newest first, equal ones by slug. Places are sorted rather than posts, which are large.
  private static func sorted<Post>(_ posts: [Post], by key: (Post) -> (Instant, String)) -> [Post] {
    let keys = posts.map(key)
    return posts.indices.sorted { (keys[$1].0, keys[$0].1) < (keys[$0].0, keys[$1].1) }.map { posts[$0] }
  }
}
