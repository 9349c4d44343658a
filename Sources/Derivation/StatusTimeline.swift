internal import StatusModel

/// The statuses of a component through time; of several components or causes at once, the worst.
struct StatusTimeline: Equatable {
  /// Oldest first, without overlaps, adjacent equal ones joined, operational time left out.
  /// What still lasts ends at `Instant.endOfTime`.
  let intervals: [StatusInterval]

  /// The last status, which lasts until something happens.
  var current: ComponentStatus {
    guard let last = intervals.last, last.end == .endOfTime else { return .operational }
    return last.status
  }

  /// Since when `current` has held; nil when there has never been another status.
  var since: Instant? {
    guard let last = intervals.last else { return nil }
    return last.end == .endOfTime ? last.start : last.end
  }

  /// The intervals up to `now`.
  func record(until now: Instant) -> [StatusInterval] {
    intervals.compactMap { $0.clipped(from: $0.start, until: now) }
  }

  /// The statuses from `start` until `end` without gaps, operational time included.
  func course(from start: Instant, until end: Instant) -> [StatusInterval] {
    var course: [StatusInterval] = []
    var covered = start
    for interval in intervals {
      guard let part = interval.clipped(from: covered, until: end) else { continue }
      if covered < part.start {
        course.append(StatusInterval(status: .operational, start: covered, end: part.start))
      }
      course.append(part)
      covered = part.end
    }
    if covered < end { course.append(StatusInterval(status: .operational, start: covered, end: end)) }
    return course
  }
}
