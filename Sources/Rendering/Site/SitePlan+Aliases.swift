import Derivation
import StatusModel

extension SitePlan {
  /// Pages at the old addresses of posts.
  mutating func addAliases() {
    for (identity, target) in permalinks {
      for alias in identity.aliases {
        let file = Self.file(at: alias)
        addPage(file: file, links: .relative(from: file), source: identity.source) {
          MovedPage(path: alias, target: target, title: identity.title, scope: $0)
        }
      }
    }
  }

  /// From every old address to the new one, in the order of the posts.
  var redirects: [Redirect] {
    permalinks.flatMap { identity, target in
      identity.aliases.map { Redirect(from: Self.address(of: Self.file(at: $0)), to: target) }
    }
  }

  /// Of the posts that have an old address.
  private var permalinks: [(identity: PostIdentity, target: String)] {
    var links: [(identity: PostIdentity, target: String)] = []
    func add(_ identity: PostIdentity, _ target: (String) -> String) {
      if !identity.aliases.isEmpty { links.append((identity, target(identity.slug))) }
    }
    for post in snapshot.incidents { add(post.incident.identity, Permalink.incident) }
    for post in snapshot.maintenances { add(post.maintenance.identity, Permalink.maintenance) }
    for post in snapshot.announcements { add(post.announcement.identity, Permalink.announcement) }
    for page in snapshot.pages { add(page.identity, Permalink.page) }
    return links
  }

  /// Of the page in a folder the folder's own.
  private static func address(of file: String) -> String {
    let index = "index.html".utf8
    let isIndex = file.utf8.suffix(index.count + 1).elementsEqual("/index.html".utf8)
    return isIndex ? String(decoding: file.utf8.dropLast(index.count), as: UTF8.self) : file
  }

  /// `2023/x.html` is a file; `old/path` and `old/path/` are folders.
  private static func file(at alias: String) -> String {
    let name = alias.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last
    if name?.isEmpty != false { return alias + "index.html" }
    return name?.contains(UInt8(ascii: ".")) == true ? alias : alias + "/index.html"
  }
}
