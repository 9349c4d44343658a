/// Identifiers of a site's feeds and entries.
struct FeedIdentifiers: Sendable {
  private let start: String

  /// `url` is the site's.
  init(url: String) {
    let parts = url.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    let host = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self).lowercased() : ""
    let authority = host.utf8.split(separator: UInt8(ascii: ":")).first.map { String(decoding: $0, as: UTF8.self) }
    let path = parts.dropFirst(2).map { String(decoding: $0, as: UTF8.self) + "/" }.joined()
    start = URLEscaping.encoded("tag:\(authority ?? ""),2026:/\(path)")
  }

  /// A `tag:` URI (RFC 4151). The year is a constant: a date that can change is no identity.
  func tag(_ name: String) -> String { start + URLEscaping.encoded(name) }
}
