import Derivation
import Output
import StatusModel

/// Collects the files of a site.
struct SitePlan {
  let site: SiteContext
  let posts: PostFiles
  /// All but those of `posts`.
  private(set) var files: [PlannedFile] = []
  /// Of the pages that search engines may list, from the site's root.
  var pagePaths: [String] = []

  init(_ site: SiteContext, posts: PostFiles) {
    self.site = site
    self.posts = posts
  }

  var snapshot: StatusSnapshot { site.snapshot }

  /// A page at `path`, which ends in `/` or is empty.
  mutating func addPage<Page: SitePage>(
    _ path: String, source: String? = nil, _ page: @escaping @Sendable (PageScope) -> Page
  ) {
    pagePaths.append(path)
    addPage(file: path + "index.html", links: .relative(from: path), source: source, page)
  }

  mutating func addPage<Page: SitePage>(
    file: String, links: LinkBase, source: String? = nil, _ page: @escaping @Sendable (PageScope) -> Page
  ) {
    let site = site
    add(file, source: source) {
      site.render(page(PageScope(site: site, links: links)), links: links)
    }
  }

  /// A path that could name anything but a file of the site is left out: checked content holds none.
  mutating func add(
    _ path: String, source: String? = nil, isReplaceable: Bool = false, render: @escaping @Sendable () -> [UInt8]
  ) {
    guard let path = OutputPath(path) else { return }
    files.append(PlannedFile(path: path, source: source, isReplaceable: isReplaceable, render: render))
  }
}
