/// Identifiers of feeds and entries.
enum FeedIdentifier {
  /// A `tag:` URI (RFC 4151) of the site at `url`. The year is a constant: a date that can change is no identity.
  static func tag(_ name: String, _ url: String) -> String {
    let parts = url.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    let host = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self).lowercased() : ""
    let authority = host.utf8.split(separator: UInt8(ascii: ":")).first.map { String(decoding: $0, as: UTF8.self) }
    let path = parts.dropFirst(2).map { String(decoding: $0, as: UTF8.self) + "/" }.joined()
    return URLEscaping.encoded("tag:\(authority ?? ""),2026:/\(path)\(name)")
  }
}
