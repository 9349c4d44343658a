import Output

/// `/_headers`, as Netlify and Cloudflare Pages read it.
///
/// Of all rules that fit a file Cloudflare sends all values and Netlify those of one rule, so no header is in two rules for
/// one file. Where nothing is said of caching, both ask the browser to look for a newer file every time.
struct HeadersFile {
  let rules: HostingRules

  var bytes: [UInt8] {
    var text = """
      # Headers for Netlify and Cloudflare Pages, written by Allclear. They read this file at the root of what is deployed.
      # A file of this name in site/static takes its place.

      """
    text += rule("*", HostingRules.always)
    for type in MediaType.known { text += self.type(type) }
    for asset in rules.assets { text += rule(asset, [("Cache-Control", HostingRules.immutable)]) }
    text += rule("metrics.txt", [("Access-Control-Allow-Origin", "*")])
    text += page("\(HostingRules.framedFolder)/*", ContentSecurityPolicy.page)
    text += page("", ContentSecurityPolicy.unframed)
    text += page("404.html", ContentSecurityPolicy.unframed)
    for folder in rules.folders { text += page(folder + "/*", ContentSecurityPolicy.unframed) }
    return Array(text.utf8)
  }

  /// Pages are left out: hosts know them, and send them for addresses without an ending too.
  private func type(_ type: MediaType) -> String {
    guard type.isText, !type.fileExtensions.contains("html") else { return "" }
    return type.fileExtensions.map { ending in
      let isShared = HostingRules.sharedExtensions.contains(ending)
      return rule(
        "*.\(ending)", [("Content-Type", type.header)] + (isShared ? [("Access-Control-Allow-Origin", "*")] : []))
    }.joined()
  }

  private func page(_ pattern: String, _ policy: String) -> String {
    rule(pattern, [("Content-Security-Policy", policy)])
  }

  private func rule(_ pattern: String, _ headers: [(name: String, value: String)]) -> String {
    "\n\(URLEscaping.encoded(rules.basePath + pattern))\n"
      + headers.map { "  \($0.name): \($0.value)\n" }.joined()
  }
}
