import Derivation
import StatusModel

extension SitePlan {
  /// Beside the page of every other post the same as Markdown, as `posts` has it of incidents and maintenances.
  mutating func addTwins() {
    for post in snapshot.announcements {
      let identity = post.announcement.identity
      addTwin(of: Permalink.announcement(identity.slug), source: identity.source) {
        PostTwin.bytes(of: post.announcement, in: $0)
      }
    }
    for page in snapshot.pages {
      addTwin(of: Permalink.page(page.identity.slug), source: page.identity.source) {
        PostTwin.bytes(of: page, in: $0)
      }
    }
  }

  private mutating func addTwin(
    of path: String, source: String, _ twin: @escaping @Sendable (PageScope) -> [UInt8]
  ) {
    let site = site
    add(path + PostTwin.file, source: source) { twin(.ofTwin(in: site)) }
  }
}

extension PageScope {
  /// Of Markdown, which is read anywhere.
  static func ofTwin(in site: SiteContext) -> PageScope {
    PageScope(site: site, links: .absolute(url: site.settings.url))
  }
}
