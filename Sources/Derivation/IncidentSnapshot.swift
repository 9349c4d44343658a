package import StatusModel

/// One incident at one instant.
///
/// A class, since lists, feeds and pages hand it on by the thousand.
package final class IncidentSnapshot: Sendable {
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
  /// When there was last something new: an update, an edit of one, the postmortem, or the start.
  package let lastChanged: Instant

  /// Seconds from start to end, or to now while open.
  package let duration: Int

  init(
    incident: Incident, impact: Impact, state: UpdateState, isOpen: Bool, resolved: Instant?,
    effects: [ComponentEffect], times: IncidentTimes, nextUpdate: Instant?, lastChanged: Instant, duration: Int
  ) {
    self.incident = incident
    self.impact = impact
    self.state = state
    self.isOpen = isOpen
    self.resolved = resolved
    self.effects = effects
    self.times = times
    self.nextUpdate = nextUpdate
    self.lastChanged = lastChanged
    self.duration = duration
  }
}

extension IncidentSnapshot: Equatable {
  package static func == (left: IncidentSnapshot, right: IncidentSnapshot) -> Bool {
    left.incident == right.incident && left.impact == right.impact && left.state == right.state
      && left.isOpen == right.isOpen && left.resolved == right.resolved && left.effects == right.effects
      && left.times == right.times && left.nextUpdate == right.nextUpdate && left.lastChanged == right.lastChanged
      && left.duration == right.duration
  }
}
