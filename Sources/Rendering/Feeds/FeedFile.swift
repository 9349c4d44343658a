/// A feed of the site or of a component, by its file's name.
enum FeedFile: String, Sendable, CaseIterable {
  case updatesAtom = "updates.atom"
  case updatesRSS = "updates.rss"
  case updatesJSON = "feed.json"
  case historyAtom = "history.atom"
  case historyRSS = "history.rss"

  var kind: FeedKind {
    switch self {
    case .updatesAtom, .updatesRSS, .updatesJSON: .updates
    case .historyAtom, .historyRSS: .history
    }
  }

  var format: FeedFormat {
    switch self {
    case .updatesAtom, .historyAtom: .atom
    case .updatesRSS, .historyRSS: .rss
    case .updatesJSON: .json
    }
  }
}
