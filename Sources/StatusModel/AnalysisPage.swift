/// A page that tells how a system fails, which not every team shows to its readers. The raw values are the settings' keys.
package enum AnalysisPage: String, Sendable, CaseIterable {
  case dependencies
  case insights
  case postmortems
  case followUps = "follow_ups"

  /// From the site's root.
  package var path: String { self == .followUps ? "follow-ups/" : "\(rawValue)/" }
}
