import Derivation

extension SitePlan {
  mutating func addAssets() {
    let site = site
    add(site.styleSheet.path) { site.styleSheet.bytes }
    add(site.script.path) { site.script.bytes }
    add("favicon.svg") { Favicon.svg(for: site.snapshot.overall.level) }
  }
}
