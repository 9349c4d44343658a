internal import StatusModel

extension IncidentSnapshot {
  /// nil when it had not begun by `now`.
  convenience init?(of incident: Incident, at now: Instant) {
    guard incident.started <= now else { return nil }
    let known = incident.known(at: now)
    let resolved = known.resolved
    let effects = known.effects(at: now)
    let last = known.updates.last
    self.init(
      incident: known,
      impact: known.givenImpact ?? Impact(worst: effects.map(\.worst).max() ?? .operational),
      // An end that only the front matter tells counts as said.
      state: resolved == nil ? last?.state ?? .investigating : .resolved,
      isOpen: resolved == nil,
      resolved: resolved,
      effects: effects,
      times: IncidentTimes(of: known, at: now),
      nextUpdate: resolved == nil ? last?.nextUpdate : nil,
      lastChanged: known.lastChanged,
      duration: (resolved ?? now).seconds(since: known.started))
  }
}

extension Incident {
  fileprivate var lastChanged: Instant {
    (updates.map(\.lastChanged) + [postmortem?.at].compactMap(\.self)).reduce(started, max)
  }

  fileprivate func effects(at now: Instant) -> [ComponentEffect] {
    let course = course
    let end = resolved
    return course.components.map { component in
      let timeline = StatusTimeline(
        merging: course.intervals(of: component, from: started, until: end ?? .endOfTime))
      return ComponentEffect(
        component: component,
        intervals: timeline.course(from: started, until: end ?? now),
        current: timeline.current,
        worst: course.worst(of: component))
    }
  }
}
