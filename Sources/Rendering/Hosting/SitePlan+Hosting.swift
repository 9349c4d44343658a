extension SitePlan {
  /// What tells hosts how to serve the files that are planned so far.
  mutating func addHosting() {
    let rules = HostingRules(basePath: site.basePath, redirects: redirects, files: files.map(\.path) + posts.examples)
    add("_headers", isReplaceable: true) { HeadersFile(rules: rules).bytes }
    add("_redirects", isReplaceable: true) { RedirectsFile(rules: rules).bytes }
    add(".htaccess", isReplaceable: true) { AccessFile(rules: rules).bytes }
  }
}
