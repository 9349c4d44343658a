internal import StatusModel

/// When an occurrence of a maintenance is meant to begin and end.
struct PlannedOccurrence: Equatable {
  let start: Instant
  let end: Instant

  /// An end before the start counts as one at the start.
  init(start: Instant, end: Instant) {
    self.start = start
    self.end = max(start, end)
  }
}
