import Derivation
import StatusModel

extension MaintenanceSnapshot {
  /// The post in a sentence or two: its summary, else its last update.
  var excerpt: String? {
    Excerpt.of(maintenance.summary) ?? maintenance.updates.last.flatMap { Excerpt.of($0.body) }
  }
}
