import Derivation
import StatusModel

extension IncidentSnapshot {
  /// The post in a sentence or two: its summary, else its last update.
  var excerpt: String? {
    Excerpt.of(incident.summary) ?? incident.updates.last.flatMap { Excerpt.of($0.body) }
  }
}
