import Loading
import StatusModel

/// Everything on the site that a post may link to.
struct ContentIndex {
  struct Target {
    /// From the site's root.
    let address: String
    let isDraft: Bool
    /// The headings and updates of a post; nil where fragments are not checked.
    let anchors: [String]?
    /// What an anchor is prefixed with on a page.
    let anchorPrefix: String
  }

  /// By path below `content`, as bytes: names that look alike may be two files.
  private(set) var posts: [[UInt8]: Target] = [:]
  private(set) var attachments: [[UInt8]: FileReference] = [:]
  /// By path from the site's root.
  private(set) var pages: [[UInt8]: Target] = [:]

  init(posts parsed: [ParsedPost], attachments files: [FileReference], statics: [FileReference], settings: SiteSettings) {
    for post in parsed {
      let target = Target(
        address: post.address, isDraft: post.identity.isDraft, anchors: post.anchors,
        anchorPrefix: post.identity.slug)
      posts[Array(post.source.path.utf8)] = target
      pages[Array(post.address.utf8)] = target
    }
    for file in files { attachments[Array(file.path.utf8)] = file }
    let fixed = ["", "history/", "maintenance/", "subscribe/", "history.atom", "history.rss"]
    let components = settings.components.map { "components/\($0.id)/" }
    let tags = parsed.flatMap { $0.identity.tags.map { "tags/\($0)/" } }
    for address in fixed + components + tags + statics.map(\.path) {
      pages[Array(address.utf8)] = Target(address: address, isDraft: false, anchors: nil, anchorPrefix: "")
    }
  }

  /// The paths that a misspelt one may have meant.
  var postPaths: [String] {
    posts.keys.map { String(decoding: $0, as: UTF8.self) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
