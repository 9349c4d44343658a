package import RichText

/// One update of an incident or a maintenance.
package struct Update: Sendable, Equatable {
  /// The state from then on; for an `Update` heading that of the update before it.
  package var state: UpdateState
  /// Whether the heading was `Update`: news that changes no state.
  package var keepsState: Bool
  package var at: Instant
  /// What the heading's attributes set; a final state's return to operational is not listed here.
  package var changes: [ComponentChange]
  /// When the next update is promised.
  package var nextUpdate: Instant?
  /// The day by which a postmortem is promised.
  package var postmortemDue: CivilDate?
  /// When its text was last changed after it had been published; nil when neither the post nor its repository says so.
  package var edited: Instant?
  /// What it said before, oldest first.
  package var earlier: [EarlierText]
  /// Unique in its post and the same however the text is edited: from the time in UTC.
  package var anchor: String
  package var body: RichText

  package init(
    state: UpdateState, keepsState: Bool = false, at: Instant, changes: [ComponentChange] = [],
    nextUpdate: Instant? = nil, postmortemDue: CivilDate? = nil, edited: Instant? = nil, earlier: [EarlierText] = [],
    anchor: String = "", body: RichText = RichText()
  ) {
    self.state = state
    self.keepsState = keepsState
    self.at = at
    self.changes = changes
    self.nextUpdate = nextUpdate
    self.postmortemDue = postmortemDue
    self.edited = edited
    self.earlier = earlier
    self.anchor = anchor
    self.body = body
  }

  /// When it was published or its text last changed, whichever is later.
  package var lastChanged: Instant { max(at, edited ?? at) }
}
