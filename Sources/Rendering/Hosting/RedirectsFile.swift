/// `/_redirects`, as Netlify and Cloudflare Pages read it: an old address, the new one, the status.
struct RedirectsFile {
  let rules: HostingRules

  var bytes: [UInt8] {
    var text = """
      # Old addresses for Netlify and Cloudflare Pages, written by Allclear. They read this file at the root of what is
      # deployed. A file of this name in site/static takes its place.

      """
    for redirect in rules.redirects {
      text += "\(address(redirect.from)) \(address(redirect.to)) 301\n"
    }
    return Array(text.utf8)
  }

  private func address(_ path: String) -> String { URLEscaping.encoded(rules.basePath + path) }
}
