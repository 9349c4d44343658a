import Derivation
import StatusModel

extension SitePlan {
  /// Beside the page of every post the same as Markdown.
  mutating func addTwins() {
    for (place, post) in snapshot.incidents.enumerated() {
      let identity = post.incident.identity
      addTwin(of: Permalink.incident(identity.slug), source: identity.source) { scope in
        PostTwin.bytes(of: scope.site.snapshot.incidents[place], in: scope)
      }
    }
    for (place, post) in snapshot.maintenances.enumerated() {
      let identity = post.maintenance.identity
      addTwin(of: Permalink.maintenance(identity.slug), source: identity.source) { scope in
        PostTwin.bytes(of: scope.site.snapshot.maintenances[place], in: scope)
      }
    }
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
    add(path + PostTwin.file, source: source) {
      twin(PageScope(site: site, links: .absolute(url: site.settings.url)))
    }
  }
}
