/// The parts of the site that its navigation names.
enum SiteSection: CaseIterable {
  case front
  case history
  case maintenance
  case subscribe

  var path: String {
    switch self {
    case .front: Permalink.front
    case .history: Permalink.history
    case .maintenance: Permalink.maintenances
    case .subscribe: Permalink.subscribe
    }
  }

  /// The key of its name in the locale.
  var nameKey: String {
    switch self {
    case .front: "navigation.status"
    case .history: "navigation.history"
    case .maintenance: "navigation.maintenance"
    case .subscribe: "navigation.subscribe"
    }
  }
}
