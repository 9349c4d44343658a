package import RichText

/// An incident as its post tells it.
package struct Incident: Sendable, Equatable {
  package var identity: PostIdentity
  /// As given; nil derives it from the worst status reached.
  package var givenImpact: Impact?
  /// When it began for users.
  package var started: Instant
  package var detected: Instant?
  /// When it ended for users, where the front matter says so; else the Resolved update's time counts.
  package var givenResolved: Instant?
  /// The components affected from the start, in the order of the settings.
  package var affected: [ComponentChange]
  package var summary: RichText
  /// Oldest first: each is at or after the one before it.
  package var updates: [Update]
  package var postmortem: Postmortem?

  package init(
    identity: PostIdentity, givenImpact: Impact? = nil, started: Instant, detected: Instant? = nil,
    givenResolved: Instant? = nil, affected: [ComponentChange] = [], summary: RichText = RichText(),
    updates: [Update] = [], postmortem: Postmortem? = nil
  ) {
    self.identity = identity
    self.givenImpact = givenImpact
    self.started = started
    self.detected = detected
    self.givenResolved = givenResolved
    self.affected = affected
    self.summary = summary
    self.updates = updates
    self.postmortem = postmortem
  }
}
