import Derivation

extension OverallStatus.Level {
  /// As programs read it.
  var word: String {
    switch self {
    case .operational: "operational"
    case .maintenance: "maintenance"
    case .partiallyDegraded: "partially_degraded"
    case .degraded: "degraded"
    case .minorOutage: "minor_outage"
    case .partialOutage: "partial_outage"
    case .majorOutage: "major_outage"
    }
  }
}
