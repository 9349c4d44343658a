package import RichText

/// Planned work as its post tells it.
package struct Maintenance: Sendable, Equatable {
  package var identity: PostIdentity
  /// The first occurrence.
  package var starts: Instant
  package var ends: Instant
  /// nil happens once.
  package var recurrence: Recurrence?
  /// What the components are while it runs.
  package var affected: [ComponentChange]
  package var summary: RichText
  /// Oldest first. Of a repeating one, an update belongs to the first occurrence that ends at or after it.
  package var updates: [Update]

  package init(
    identity: PostIdentity, starts: Instant, ends: Instant, recurrence: Recurrence? = nil,
    affected: [ComponentChange] = [], summary: RichText = RichText(), updates: [Update] = []
  ) {
    self.identity = identity
    self.starts = starts
    self.ends = ends
    self.recurrence = recurrence
    self.affected = affected
    self.summary = summary
    self.updates = updates
  }
}
