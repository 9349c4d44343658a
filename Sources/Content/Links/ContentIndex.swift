import Loading
import StatusModel

/// Everything on the site that a post may link to.
struct ContentIndex {
  struct Target {
    /// From the site's root.
    let address: String
    var isDraft = false
    /// nil where fragments are not checked.
    var anchors: PostAnchors?
    /// What a heading's anchor is prefixed with on the page.
    var anchorPrefix = ""
  }

  /// By path below `content`, as bytes: names that look alike may be two files.
  private(set) var posts: [[UInt8]: Target] = [:]
  private(set) var attachments: [[UInt8]: FileReference] = [:]
  /// By path from the site's root.
  private(set) var pages: [[UInt8]: Target] = [:]
  /// Posts that could not be read, by path below `content`: whatever is wrong has been reported there.
  private(set) var unreadable: Set<[UInt8]> = []
  /// The paths below `content` that a misspelt one may have meant, in order.
  let postPaths: [String]
  /// Likewise the addresses of posts.
  let addresses: [String]

  init(
    posts parsed: [ParsedPost], unreadable paths: [String] = [], attachments files: [FileReference],
    statics: [FileReference], settings: SiteSettings
  ) {
    postPaths = parsed.map(\.source.path)
    addresses = parsed.map(\.address)
    posts.reserveCapacity(parsed.count)
    pages.reserveCapacity(parsed.count)
    addPages(parsed, settings: settings)
    for file in statics { pages[Array(file.path.utf8)] = Target(address: file.path) }
    for post in parsed { update(post) }
    for file in files { attachments[Array(file.path.utf8)] = file }
    for path in paths { unreadable.insert(Array(path.utf8)) }
  }

  /// Takes what links may name in a post, whose addresses are its own.
  mutating func update(_ post: ParsedPost) {
    let target = Target(
      address: post.address, isDraft: post.identity.isDraft, anchors: post.anchors, anchorPrefix: post.identity.slug)
    posts[Array(post.source.path.utf8)] = target
    for path in [post.address] + post.identity.aliases { pages[Self.withoutIndex(path)] = target }
  }

  private static func withoutIndex(_ path: String) -> [UInt8] {
    let name = "index.html".utf8
    return Array(path.utf8.suffix(name.count).elementsEqual(name) ? path.utf8.dropLast(name.count) : path.utf8[...])
  }

  private static func month(_ date: CivilDate) -> String {
    "history/\(date.year)-\(date.month < 10 ? "0" : "")\(date.month)/"
  }

  /// The pages that every site has, and those that posts and components call for.
  private mutating func addPages(_ posts: [ParsedPost], settings: SiteSettings) {
    let fixed = ["", "history/", "maintenance/", "subscribe/", "history.atom", "history.rss"]
    let analysis = AnalysisPage.allCases.filter(settings.shows).map(\.path)
    let components = settings.components.map { "components/\($0.id)/" }
    let feeds = components.flatMap { ["\($0)history.atom", "\($0)history.rss"] }
    var called: Set<String> = []
    for post in posts {
      for tag in post.identity.tags { called.insert("tags/\(tag)/") }
      if let started = post.started { called.insert(Self.month(settings.timeZone.date(of: started))) }
    }
    for address in fixed + analysis + components + feeds + called {
      pages[Array(address.utf8)] = Target(address: address)
    }
  }
}
