extension SitePlan {
  mutating func addAssets() {
    let site = site
    add(site.styleSheet.path) { site.styleSheet.bytes }
    add(site.script.path) { site.script.bytes }
  }
}
