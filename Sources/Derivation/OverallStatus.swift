package import StatusModel

/// The whole service in a sentence (section 3 of the contract: the first that fits, over the components shown).
package struct OverallStatus: Sendable, Equatable {
  package enum Level: String, Sendable, CaseIterable {
    case operational = "All Systems Operational"
    case maintenance = "Service Under Maintenance"
    case partiallyDegraded = "Partially Degraded Service"
    case degraded = "Degraded System Service"
    case minorOutage = "Minor Service Outage"
    case partialOutage = "Partial System Outage"
    case majorOutage = "Major System Outage"

    /// The status API's word: none, minor, major, critical or maintenance.
    package var indicator: String {
      switch self {
      case .operational: "none"
      case .maintenance: "maintenance"
      case .partiallyDegraded, .degraded, .minorOutage: "minor"
      case .partialOutage: "major"
      case .majorOutage: "critical"
      }
    }
  }

  package let level: Level
  /// Since when the level has been this without a break; nil when it has never been another.
  package let since: Instant?
}
