/// How downtime is counted.
package struct UptimeSettings: Sendable, Equatable {
  /// The length of the window that ends today, in days.
  package var days: Int
  /// How much a second of each status counts, in millionths of a second of full outage (from 0 to 1,000,000).
  package var weights: Weights

  package struct Weights: Sendable, Equatable {
    package var majorOutage: Int
    package var partialOutage: Int
    package var degradedPerformance: Int
    package var underMaintenance: Int

    package init(
      majorOutage: Int = 1_000_000, partialOutage: Int = 300_000, degradedPerformance: Int = 0,
      underMaintenance: Int = 0
    ) {
      self.majorOutage = majorOutage
      self.partialOutage = partialOutage
      self.degradedPerformance = degradedPerformance
      self.underMaintenance = underMaintenance
    }

    package subscript(status: ComponentStatus) -> Int {
      switch status {
      case .operational: 0
      case .underMaintenance: underMaintenance
      case .degradedPerformance: degradedPerformance
      case .partialOutage: partialOutage
      case .majorOutage: majorOutage
      }
    }
  }

  package init(days: Int = 90, weights: Weights = Weights()) {
    self.days = days
    self.weights = weights
  }
}
