/// How a component fares, from best to worst. Exactly these five words, everywhere.
package enum ComponentStatus: Int, Sendable, CaseIterable, Comparable {
  case operational
  case underMaintenance
  case degradedPerformance
  case partialOutage
  case majorOutage

  /// The word of posts, settings and the status API, such as `major_outage`.
  package var word: String {
    switch self {
    case .operational: "operational"
    case .underMaintenance: "under_maintenance"
    case .degradedPerformance: "degraded_performance"
    case .partialOutage: "partial_outage"
    case .majorOutage: "major_outage"
    }
  }

  package init?(word: String) {
    guard let status = Self.allCases.first(where: { $0.word.utf8.elementsEqual(word.utf8) }) else { return nil }
    self = status
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
