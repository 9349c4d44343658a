package import StatusModel

/// One incident at one instant.
package struct IncidentSnapshot: Sendable, Equatable {
  /// Without what lies after now: updates, the postmortem, and the times of detection and resolution.
  package let incident: Incident
  package let impact: Impact
  package let state: UpdateState
  package let isOpen: Bool
  /// When it ended for users; nil while open.
  package let resolved: Instant?
  /// The components it ever affected, in the order of the settings, each with its statuses through the incident's life.
  package let effects: [ComponentEffect]
  package let times: IncidentTimes
  /// The last update's promise, while the incident is open.
  package let nextUpdate: Instant?
  /// The last update's, the postmortem's or the start's time: when there was last something new.
  package let lastChanged: Instant

  /// Seconds from start to end, or to now while open.
  package let duration: Int
}
