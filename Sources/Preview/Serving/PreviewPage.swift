import Rendering

/// A page of the site with the script that loads it again when it has changed.
struct PreviewPage {
  let bytes: [UInt8]
  /// Changes with whatever the page shows; which version of a style sheet it names is no part of it.
  let tag: String

  /// `now` is what links hand on, as it stands in an address; nil when the page is of the present.
  init(_ page: [UInt8], of image: SiteImage, now: String? = nil) {
    let linked = now.map { TimeLinks.handingOn($0, in: page) } ?? page
    tag = ContentHash.hexadecimal(of: Self.withoutVersions(linked))
    let script = Self.script(version: image.version, page: tag, styles: image.styles)
    bytes = Self.inserting(script, in: Self.allowingEvents(linked))
  }

  /// The element that stands in the head of a page.
  static func script(version: String, page: String, styles: String) -> [UInt8] {
    let data =
      "data-version=\"\(version)\" data-page=\"\(page)\" data-styles=\"\(styles)\" data-script=\"\(OwnFile.siteScript.path)\""
    return Array("<script src=\"\(OwnFile.script)\" \(data) defer></script>\n".utf8)
  }

  /// What pages may load by themselves, and the fetches of the script.
  static let policy = ContentSecurityPolicy.page + "; connect-src 'self'"

  private static func inserting(_ script: [UInt8], in page: [UInt8]) -> [UInt8] {
    let end = page.firstIndex(of: "</head>") ?? page.endIndex
    return Array(page[..<end]) + script + Array(page[end...])
  }

  /// A policy that a template gives instead of the built-in one is left as it is.
  private static func allowingEvents(_ page: [UInt8]) -> [UInt8] {
    let own = Array(ContentSecurityPolicy.page.utf8)
    guard let start = page.firstIndex(of: "default-src 'none'"), page[start...].starts(with: own) else { return page }
    return Array(page[..<start]) + Array(policy.utf8) + Array(page[(start + own.count)...])
  }

  /// The page with the hashes blanked in the names of its style sheets, such as `style.0123456789ab.css`.
  private static func withoutVersions(_ page: [UInt8]) -> [UInt8] {
    var page = page
    var place = page.firstIndex(of: ".css")
    while let end = place {
      let hash = max(0, end - 12)..<end
      if page[hash].allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) {
        for index in hash { page[index] = UInt8(ascii: "-") }
      }
      place = page.firstIndex(of: ".css", from: end + 4)
    }
    return page
  }
}
