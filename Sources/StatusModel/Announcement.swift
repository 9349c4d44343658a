package import RichText

/// News that is no incident.
package struct Announcement: Sendable, Equatable {
  package var identity: PostIdentity
  package var from: Instant
  /// nil stays on the front page for good.
  package var until: Instant?
  package var body: RichText

  package init(identity: PostIdentity, from: Instant, until: Instant? = nil, body: RichText = RichText()) {
    self.identity = identity
    self.from = from
    self.until = until
    self.body = body
  }
}
