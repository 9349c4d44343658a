/// What the response to an incident is measured by.
package enum IncidentMeasure: Int, Sendable, CaseIterable {
  case toDetect
  case toFirstPost
  case toIdentify
  case toResolve
  case longestSilence
  /// A number of updates; all others are in seconds.
  case updates

  /// nil where the post does not say.
  func value(in times: IncidentTimes) -> Int? {
    switch self {
    case .toDetect: times.toDetect
    case .toFirstPost: times.toFirstPost
    case .toIdentify: times.toIdentify
    case .toResolve: times.toResolve
    case .longestSilence: times.longestSilence
    case .updates: times.updateCount
    }
  }
}
