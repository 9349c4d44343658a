/// What a file is, by the ending of its name.
package struct MediaType: Sendable {
  /// As registered with IANA, such as `text/html`.
  package let name: String
  /// Endings of names, without the dot.
  package let fileExtensions: [String]
  /// Text in UTF-8, which compresses well. All others are compressed already.
  package let isText: Bool

  private init(_ name: String, _ fileExtensions: String..., isText: Bool = true) {
    self.name = name
    self.fileExtensions = fileExtensions
    self.isText = isText
  }

  /// A `Content-Type` for HTTP.
  package var header: String { isText ? "\(name); charset=utf-8" : name }

  /// The types of what a site is made of, and of what stands beside posts.
  package static let known = [
    MediaType("text/html", "html", "htm"),
    MediaType("text/css", "css"),
    MediaType("text/javascript", "js"),
    MediaType("application/json", "json"),
    MediaType("application/atom+xml", "atom"),
    MediaType("application/rss+xml", "rss"),
    MediaType("application/xml", "xml"),
    MediaType("application/manifest+json", "webmanifest"),
    MediaType("text/calendar", "ics"),
    MediaType("text/markdown", "md"),
    MediaType("text/plain", "txt"),
    MediaType("text/csv", "csv"),
    MediaType("image/svg+xml", "svg"),
    MediaType("image/png", "png", isText: false),
    MediaType("image/jpeg", "jpg", "jpeg", isText: false),
    MediaType("image/gif", "gif", isText: false),
    MediaType("image/webp", "webp", isText: false),
    MediaType("image/avif", "avif", isText: false),
    MediaType("image/x-icon", "ico", isText: false),
    MediaType("application/pdf", "pdf", isText: false),
  ]

  /// nil for a name without a known ending; case does not count.
  package static func of(_ path: OutputPath) -> MediaType? {
    guard let dot = path.text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path.text[dot...].dropFirst().lowercased()
    return known.first { $0.fileExtensions.contains { $0.utf8.elementsEqual(ending.utf8) } }
  }
}
