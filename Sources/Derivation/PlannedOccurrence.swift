package import StatusModel

/// When an occurrence of a maintenance is meant to begin and end.
package struct PlannedOccurrence: Sendable, Equatable {
  package let start: Instant
  package let end: Instant

  /// An end before the start counts as one at the start.
  package init(start: Instant, end: Instant) {
    self.start = start
    self.end = max(start, end)
  }
}
