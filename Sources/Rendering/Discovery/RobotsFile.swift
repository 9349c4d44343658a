import StatusModel

/// Writes `/robots.txt` (RFC 9309).
enum RobotsFile {
  static func bytes(of settings: SiteSettings) -> [UInt8] {
    let lines =
      settings.isUnlisted
      ? ["User-agent: *", "Disallow: /"]
      : ["User-agent: *", "Allow: /", "", "Sitemap: " + URLEscaping.encoded(settings.url) + "sitemap.xml"]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
