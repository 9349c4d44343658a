internal import StatusModel

extension StatusTimeline {
  /// The union of intervals in any order that may overlap: at each instant the worst counts, and counts once.
  init(merging intervals: [StatusInterval]) {
    var edges: [Edge] = []
    edges.reserveCapacity(intervals.count * 2)
    for interval in intervals where interval.status != .operational && interval.start < interval.end {
      edges.append(Edge(at: interval.start, status: interval.status, step: 1))
      edges.append(Edge(at: interval.end, status: interval.status, step: -1))
    }
    edges.sort { $0.at < $1.at }
    self.init(intervals: Self.sweep(edges))
  }

  /// Where an interval begins or ends.
  private struct Edge {
    let at: Instant
    let status: ComponentStatus
    /// 1 at a beginning, -1 at an end.
    let step: Int
  }

  private static func sweep(_ edges: [Edge]) -> [StatusInterval] {
    var merged: [StatusInterval] = []
    var present = StatusCounts()
    var status = ComponentStatus.operational
    var start = Instant.endOfTime
    for (index, edge) in edges.enumerated() {
      present[edge.status] += edge.step
      let isLastOfInstant = index + 1 == edges.count || edges[index + 1].at != edge.at
      guard isLastOfInstant, present.worst != status else { continue }
      if status != .operational { merged.append(StatusInterval(status: status, start: start, end: edge.at)) }
      status = present.worst
      start = edge.at
    }
    return merged
  }
}
