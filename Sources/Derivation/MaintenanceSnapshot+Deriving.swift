internal import StatusModel

extension MaintenanceSnapshot {
  /// Newest first by `window.start`, equal ones by slug.
  static func all(of history: StatusHistory, at now: Instant) -> [MaintenanceSnapshot] {
    history.maintenances.map { MaintenanceSnapshot(of: $0, in: history.settings.timeZone, at: now) }
      .sorted { PostOrder($0.maintenance.identity, at: $0.window.start) }
  }

  init(of maintenance: Maintenance, in zone: TimeZoneRules, at now: Instant) {
    let known = maintenance.known(at: now)
    let progress = MaintenanceProgress(of: known, in: zone, at: now)
    let windows = progress.occurrences.map(\.window)
    let planned = MaintenanceWindow(start: known.starts, end: known.ends, state: .scheduled, hasBegun: false)
    let window =
      windows.first { $0.isRunning } ?? windows.first { $0.state == .scheduled } ?? windows.last ?? planned
    self.init(
      maintenance: known,
      state: window.state,
      window: window,
      occurrences: windows.filter { $0.state != .scheduled }
        + windows.filter { $0.state == .scheduled }.prefix(RecurrenceExpansion.upcomingLimit),
      effects: known.effects(through: progress.occurrences, at: now))
  }
}

extension Maintenance {
  /// The maintenance without the updates that lie after `now`.
  fileprivate func known(at now: Instant) -> Maintenance {
    var known = self
    known.updates = updates.known(at: now)
    return known
  }

  /// One for every component it names, also before it begins.
  fileprivate func effects(through occurrences: [OccurrenceProgress], at now: Instant) -> [ComponentEffect] {
    let runs = occurrences.flatMap(\.runs)
    let start = runs.map(\.start).min() ?? now
    let end = runs.map { $0.end ?? now }.max() ?? now
    var intervals: [Component.Index: [StatusInterval]] = [:]
    for component in components { intervals[component] = [] }
    for occurrence in occurrences where !occurrence.runs.isEmpty {
      for (component, stretches) in occurrence.intervals(affecting: affected) {
        intervals[component, default: []] += stretches
      }
    }
    return intervals.sorted { $0.key < $1.key }.map { component, intervals in
      let timeline = StatusTimeline(merging: intervals)
      return ComponentEffect(
        component: component,
        intervals: timeline.course(from: start, until: end),
        current: timeline.current,
        worst: timeline.intervals.map(\.status).max() ?? .operational)
    }
  }

  /// Those that the front matter or an update names.
  private var components: [Component.Index] {
    (affected + updates.flatMap(\.changes)).map(\.component)
  }
}

extension OccurrenceProgress {
  /// What its components were while it ran: as `affected` says, until its updates say otherwise.
  fileprivate func intervals(affecting affected: [ComponentChange]) -> [(Component.Index, [StatusInterval])] {
    var course = StatusCourse()
    let start = min(runs.first?.start ?? planned.start, changes.first?.at ?? planned.start)
    course.set(affected, at: start)
    for change in changes { course.set(change.changes, at: change.at) }
    return course.components.map { component in
      (component, runs.flatMap { course.intervals(of: component, from: $0.start, until: $0.end ?? .endOfTime) })
    }
  }
}
