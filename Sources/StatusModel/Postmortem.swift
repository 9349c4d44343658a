package import RichText

/// The review of an incident.
package struct Postmortem: Sendable, Equatable {
  package var at: Instant
  package var anchor: String
  package var body: RichText
  package var followUps: [FollowUp]

  package init(at: Instant, anchor: String = "postmortem", body: RichText, followUps: [FollowUp] = []) {
    self.at = at
    self.anchor = anchor
    self.body = body
    self.followUps = followUps
  }
}
