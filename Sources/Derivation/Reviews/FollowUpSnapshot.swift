package import StatusModel

/// One follow-up of a postmortem at one instant.
package struct FollowUpSnapshot: Sendable, Equatable {
  /// From 1, the oldest incident's first: neither ticking one nor a new incident changes the number of another.
  package let number: Int
  /// A place in `StatusSnapshot.incidents`.
  package let incident: Int
  /// A place in the postmortem's follow-ups.
  package let place: Int
  package let followUp: FollowUp
  package let state: FollowUpState
  /// The day of the postmortem that sets it.
  package let since: CivilDate
  /// From then until it was done, or until today. nil for one that is done on a day that nobody wrote down.
  package let daysOpen: Int?
}
