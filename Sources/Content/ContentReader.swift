package import Diagnostics
package import Loading
package import StatusModel

/// Reads all posts into a validated history.
package enum ContentReader {
  package struct Result: Sendable {
    package let history: StatusHistory
    /// Where the parts of each post stand, by the post's file as messages name it.
    package let places: [String: PostPlaces]
    package fileprivate(set) var diagnostics: [Diagnostic]
  }

  package static func read(
    _ source: ContentSource, statics: [FileReference] = [], context: ContentContext, includingDrafts: Bool = false
  ) async -> Result {
    var result = await read(
      posts: source.posts, attachments: source.attachments, statics: statics, context: context,
      includingDrafts: includingDrafts)
    result.diagnostics += source.diagnostics
    return result
  }

  /// The posts may come in any order.
  static func read(
    posts files: [PostFile], attachments: [FileReference] = [], statics: [FileReference] = [], context: ContentContext,
    includingDrafts: Bool = false
  ) async -> Result {
    let files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let read = await files.concurrentMap { PostReader.read($0, context: context) }
    var posts = read.compactMap(\.post)
    var diagnostics = read.flatMap(\.diagnostics)
    let parsed = posts
    async let addressFaults = AddressBook.faults(of: parsed, statics: statics)
    let index = ContentIndex(
      posts: posts, unreadable: zip(files, read).filter { $1.post == nil }.map(\.0.path), attachments: attachments,
      statics: statics, settings: context.settings)
    var resolver = LinkResolver(index: index, includesDrafts: includingDrafts)
    for position in posts.indices { resolver.resolve(&posts[position]) }
    diagnostics += resolver.diagnostics
    diagnostics += await addressFaults
    return Result(
      history: history(posts, assets: Array(resolver.assets.values), settings: context.settings),
      places: Dictionary(posts.map { ($0.source.file.path, $0.places) }, uniquingKeysWith: { first, _ in first }),
      diagnostics: diagnostics)
  }

  private static func history(_ posts: [ParsedPost], assets: [PostAsset], settings: SiteSettings) -> StatusHistory {
    var history = StatusHistory(settings: settings)
    for post in posts {
      switch post.content {
      case .incident(let incident): history.incidents.append(incident)
      case .maintenance(let maintenance): history.maintenances.append(maintenance)
      case .announcement(let announcement): history.announcements.append(announcement)
      case .page(let page): history.pages.append(page)
      }
    }
    history.incidents = sorted(history.incidents, by: { ($0.started, $0.identity.slug) })
    history.maintenances = sorted(history.maintenances, by: { ($0.starts, $0.identity.slug) })
    history.announcements.sort { left, right in
      if left.identity.isPinned != right.identity.isPinned { return left.identity.isPinned }
      return (right.from, left.identity.slug) < (left.from, right.identity.slug)
    }
    history.pages.sort { $0.identity.slug < $1.identity.slug }
    history.assets = assets.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return history
  }

  /// Newest first, equal ones by slug. Places are sorted rather than posts, which are large.
  private static func sorted<Post>(_ posts: [Post], by key: (Post) -> (Instant, String)) -> [Post] {
    let keys = posts.map(key)
    return posts.indices.sorted { (keys[$1].0, keys[$0].1) < (keys[$0].0, keys[$1].1) }.map { posts[$0] }
  }
}
