import Derivation
import StatusModel

extension MaintenanceSnapshot {
  /// How many occurrences that are not ahead pages list and feeds tell of; the history has all.
  private static let recentLimit = 12

  /// The last of those that have begun or are cancelled, oldest first.
  var recentOccurrences: [MaintenanceWindow] {
    occurrences.filter { $0.state != .scheduled }.suffix(Self.recentLimit)
  }
}
