/// The languages that feeds are written in.
enum FeedFormat: String, Sendable, CaseIterable {
  case atom
  case rss

  var mediaType: String { "application/\(rawValue)+xml" }

  var name: String {
    switch self {
    case .atom: "Atom"
    case .rss: "RSS"
    }
  }
}
