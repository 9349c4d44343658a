package import StatusModel

/// Time that was not operational.
package struct StatusTime: Sendable, Equatable {
  /// Seconds in each status, indexed by `ComponentStatus.rawValue`; operational ones are not counted.
  package private(set) var seconds: [Int]
  /// In millionths of a second, by the weights of the settings.
  package private(set) var weighted: Int

  package static let none = StatusTime()

  private init() {
    seconds = ComponentStatus.allCases.map { _ in 0 }
    weighted = 0
  }

  package init(_ uptime: Uptime) {
    seconds = uptime.seconds
    seconds[ComponentStatus.operational.rawValue] = 0
    weighted = uptime.weightedDowntime
  }

  package subscript(status: ComponentStatus) -> Int { seconds[status.rawValue] }

  /// In any status that is not operational.
  package var total: Int { seconds.reduce(0, +) }

  /// In any that planned work does not announce: degraded or worse.
  package var problems: Int { outage + self[.degradedPerformance] }

  /// In partial or major outage.
  package var outage: Int { self[.partialOutage] + self[.majorOutage] }

  static func += (sum: inout Self, part: Self) {
    for place in sum.seconds.indices { sum.seconds[place] += part.seconds[place] }
    sum.weighted += part.weighted
  }
}
