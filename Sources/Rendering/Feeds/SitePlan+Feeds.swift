import Derivation
import StatusModel

extension SitePlan {
  /// The feeds of the site and of every component.
  mutating func addFeeds() {
    let site = site
    add("history.atom") { AtomWriter.bytes(of: Feed(site: site)) }
    add("history.rss") { RSSWriter.bytes(of: Feed(site: site)) }
    for component in snapshot.components {
      let folder = Permalink.component(component.component.id)
      add(folder + "history.atom") { AtomWriter.bytes(of: Feed(of: component, site: site)) }
      add(folder + "history.rss") { RSSWriter.bytes(of: Feed(of: component, site: site)) }
    }
  }
}
