/// Lengths that tell how an incident was handled, in seconds; nil where the post does not say.
package struct IncidentTimes: Sendable, Equatable {
  package let toDetect: Int?
  package let toFirstPost: Int?
  package let toIdentify: Int?
  package let toResolve: Int?
  /// The longest time between two updates, or from the start to the first, or since the last while open.
  package let longestSilence: Int?
  package let updateCount: Int
}
