import Derivation
import StatusModel

extension SitePlan {
  /// The feeds of the site and of every component.
  mutating func addFeeds() {
    let site = site
    for file in FeedFile.allCases {
      add(file.rawValue) { Feed(file, site: site).bytes }
      for component in snapshot.components {
        add(Permalink.component(component.component.id) + file.rawValue) {
          Feed(file, of: component, site: site).bytes
        }
      }
    }
  }
}
