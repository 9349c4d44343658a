import Derivation
import StatusModel

extension SitePlan {
  /// Pages at the old addresses of posts.
  mutating func addAliases() {
    for snapshot in snapshot.incidents {
      addAliases(of: snapshot.incident.identity, to: Permalink.incident(snapshot.incident.identity.slug))
    }
    for snapshot in snapshot.maintenances {
      addAliases(of: snapshot.maintenance.identity, to: Permalink.maintenance(snapshot.maintenance.identity.slug))
    }
    for snapshot in snapshot.announcements {
      addAliases(of: snapshot.announcement.identity, to: Permalink.announcement(snapshot.announcement.identity.slug))
    }
    for page in snapshot.pages {
      addAliases(of: page.identity, to: Permalink.page(page.identity.slug))
    }
  }

  private mutating func addAliases(of identity: PostIdentity, to target: String) {
    for alias in identity.aliases {
      let file = Self.file(at: alias)
      addPage(file: file, links: .relative(from: file), source: identity.source) {
        MovedPage(path: alias, target: target, title: identity.title, scope: $0)
      }
    }
  }

  /// `2023/x.html` is a file; `old/path` and `old/path/` are folders.
  private static func file(at alias: String) -> String {
    let name = alias.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last
    if name?.isEmpty != false { return alias + "index.html" }
    return name?.contains(UInt8(ascii: ".")) == true ? alias : alias + "/index.html"
  }
}
