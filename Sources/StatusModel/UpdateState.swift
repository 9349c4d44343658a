/// What an update says of its incident or maintenance.
package enum UpdateState: String, Sendable, CaseIterable {
  case investigating
  case identified
  case monitoring
  case resolved
  case scheduled
  case inProgress = "in_progress"
  case verifying
  case completed
  case cancelled

  package var word: String { rawValue }

  /// Whether nothing is expected to follow.
  package var isFinal: Bool {
    switch self {
    case .resolved, .completed, .cancelled: true
    default: false
    }
  }
}
