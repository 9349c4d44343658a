/// How bad an incident is, or was at its worst.
package enum Impact: Int, Sendable, CaseIterable, Comparable {
  case none
  case minor
  case major
  case critical

  package var word: String {
    switch self {
    case .none: "none"
    case .minor: "minor"
    case .major: "major"
    case .critical: "critical"
    }
  }

  package init?(word: String) {
    guard let impact = Self.allCases.first(where: { $0.word.utf8.elementsEqual(word.utf8) }) else { return nil }
    self = impact
  }

  /// The impact of an incident whose components were at worst in `status`.
  package init(worst status: ComponentStatus) {
    switch status {
    case .operational, .underMaintenance: self = .none
    case .degradedPerformance: self = .minor
    case .partialOutage: self = .major
    case .majorOutage: self = .critical
    }
  }

  /// The status of components that a post lists without one.
  package var componentStatus: ComponentStatus {
    switch self {
    case .none: .operational
    case .minor: .degradedPerformance
    case .major: .partialOutage
    case .critical: .majorOutage
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
