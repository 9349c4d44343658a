/// UIDs that never change, the same in all calendars of the site.
enum CalendarIdentifier {
  /// `part` names one of several entries that a post has.
  static func text(of post: FeedPost, part: String = "", siteURL: String) -> String {
    let name = post.key.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
    return String(decoding: name, as: UTF8.self) + part + "@" + site(siteURL)
  }

  /// `example.com/status` of `https://example.com/status/`.
  private static func site(_ url: String) -> String {
    let parts = url.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true).dropFirst()
    return URLEscaping.encoded(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/").lowercased())
  }
}
