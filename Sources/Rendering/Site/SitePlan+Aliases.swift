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

  private var permalinks: [(identity: PostIdentity, target: String)] {
    snapshot.incidents.map { ($0.incident.identity, Permalink.incident($0.incident.identity.slug)) }
      + snapshot.maintenances.map { ($0.maintenance.identity, Permalink.maintenance($0.maintenance.identity.slug)) }
      + snapshot.announcements.map {
        ($0.announcement.identity, Permalink.announcement($0.announcement.identity.slug))
      }
      + snapshot.pages.map { ($0.identity, Permalink.page($0.identity.slug)) }
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
