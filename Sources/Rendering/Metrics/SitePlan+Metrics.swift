extension SitePlan {
  mutating func addMetrics() {
    let site = site
    add("metrics.txt") { MetricsWriter.bytes(of: SiteMetrics(snapshot: site.snapshot).families) }
  }
}
