internal import StatusModel

extension StatusInterval {
  /// The part between two instants; nil when nothing is left.
  func clipped(from start: Instant, until end: Instant) -> StatusInterval? {
    let start = max(self.start, start)
    let end = min(self.end, end)
    return start < end ? StatusInterval(status: status, start: start, end: end) : nil
  }
}
