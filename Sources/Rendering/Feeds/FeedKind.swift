/// What is an entry of a feed.
enum FeedKind: String, Sendable, CaseIterable {
  /// An update, an announcement, or what the clock alone brought about: whoever reads only new entries misses nothing.
  case updates
  /// An incident or a maintenance with all its updates, as hosted status pages have it.
  case history

  /// As many entries as readers expect and few enough to fetch often; more where an hour can bring many.
  var entryLimit: Int {
    switch self {
    case .updates: 50
    case .history: 25
    }
  }

  func title(of component: String?, _ site: String, _ locale: Locale) -> String {
    guard let component else { return locale.text("feed.\(rawValue)_title", ["site": site]) }
    return locale.text("feed.component_\(rawValue)_title", ["site": site, "component": component])
  }
}
