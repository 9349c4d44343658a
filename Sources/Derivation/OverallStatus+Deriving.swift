internal import StatusModel

extension OverallStatus {
  /// From the timelines of the components that are shown.
  init(of timelines: [StatusTimeline]) {
    var counts = StatusCounts(of: timelines.map { _ in .operational })
    var level = Level(of: counts)
    var since: Instant?
    let changes = timelines.flatMap(\.changes).sorted { $0.at < $1.at }
    for (index, change) in changes.enumerated() {
      counts[change.before] -= 1
      counts[change.after] += 1
      let isLastOfInstant = index + 1 == changes.count || changes[index + 1].at != change.at
      guard isLastOfInstant, Level(of: counts) != level else { continue }
      level = Level(of: counts)
      since = change.at
    }
    self.init(level: level, since: since)
  }
}

extension OverallStatus.Level {
  /// The first that fits, section 3 of the contract. With no component at all nothing is wrong.
  init(of counts: StatusCounts) {
    let all = max(counts.total, 1)
    self =
      if counts[.majorOutage] == all {
        .majorOutage
      } else if counts[.majorOutage] > 0 || counts[.partialOutage] == all {
        .partialOutage
      } else if counts[.partialOutage] > 0 {
        .minorOutage
      } else if counts[.degradedPerformance] == all {
        .degraded
      } else if counts[.degradedPerformance] > 0 {
        .partiallyDegraded
      } else if counts[.underMaintenance] > 0 {
        .maintenance
      } else {
        .operational
      }
  }
}

extension StatusTimeline {
  /// A moment at which the status became another.
  fileprivate struct Change {
    let at: Instant
    let before: ComponentStatus
    let after: ComponentStatus
  }

  fileprivate var changes: [Change] {
    var changes: [Change] = []
    for (index, interval) in intervals.enumerated() {
      let follows = index > 0 && intervals[index - 1].end == interval.start
      let before = follows ? intervals[index - 1].status : .operational
      changes.append(Change(at: interval.start, before: before, after: interval.status))
      let isFollowed = index + 1 < intervals.count && intervals[index + 1].start == interval.end
      if !isFollowed && interval.end != .endOfTime {
        changes.append(Change(at: interval.end, before: interval.status, after: .operational))
      }
    }
    return changes
  }
}
