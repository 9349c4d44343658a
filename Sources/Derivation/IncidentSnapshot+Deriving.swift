internal import StatusModel

extension IncidentSnapshot {
  /// Those that have begun, in the order of the history. `previous` is of no later moment.
  static func all(of history: StatusHistory, at now: Instant, after previous: StatusSnapshot?) -> [IncidentSnapshot] {
    let zone = history.settings.timeZone
    guard let known = previous?.incidents else {
      return history.incidents.compactMap { IncidentSnapshot(of: $0, at: now, in: zone) }
    }
    var place = known.startIndex
    return history.incidents.compactMap { incident in
      let order = PostOrder(incident.identity, at: incident.started)
      while place < known.endIndex, PostOrder(known[place].incident.identity, at: known[place].incident.started) < order
      {
        place += 1
      }
      guard place < known.endIndex, known[place].holds(for: incident) else {
        return IncidentSnapshot(of: incident, at: now, in: zone)
      }
      return known[place]
    }
  }

  /// Whether it is what follows from `incident` at every later moment too: all of it had come to pass.
  private func holds(for incident: Incident) -> Bool { !isOpen && self.incident == incident }

  /// nil when it had not begun by `now`.
  convenience init?(of incident: Incident, at now: Instant, in zone: TimeZoneRules) {
    guard incident.started <= now else { return nil }
    let known = incident.known(at: now, in: zone)
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
    // By place, which copies none.
    let latest = updates.indices.reduce(started) { max($0, updates[$1].lastChanged) }
    return max(latest, postmortem?.at ?? latest)
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
