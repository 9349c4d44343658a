internal import StatusModel

extension [StatusInterval] {
  /// The parts, oldest first, in which `others` do not have the same status. Both are oldest first and without overlaps.
  func parts(exceeding others: [StatusInterval]) -> [StatusInterval] {
    var parts: [StatusInterval] = []
    var next = others.startIndex
    for interval in self {
      var covered = interval.start
      while next < others.endIndex, others[next].end <= interval.start { next += 1 }
      for other in others[next...] {
        guard other.start < interval.end else { break }
        guard other.status == interval.status else { continue }
        if covered < other.start {
          parts.append(StatusInterval(status: interval.status, start: covered, end: other.start))
        }
        covered = Swift.max(covered, other.end)
      }
      if covered < interval.end {
        parts.append(StatusInterval(status: interval.status, start: covered, end: interval.end))
      }
    }
    return parts
  }
}
