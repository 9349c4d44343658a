package import StatusModel

/// A stretch of time in one status: from `start`, up to but not including `end`.
package struct StatusInterval: Sendable, Equatable {
  package var status: ComponentStatus
  package var start: Instant
  package var end: Instant

  package init(status: ComponentStatus, start: Instant, end: Instant) {
    self.status = status
    self.start = start
    self.end = end
  }

  /// In seconds.
  package var length: Int { end.seconds(since: start) }
}
