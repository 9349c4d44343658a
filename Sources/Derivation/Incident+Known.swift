internal import StatusModel

extension Incident {
  /// The incident as far as it is public at `now`: nothing that lies later. `zone` tells which day it is.
  func known(at now: Instant, in zone: TimeZoneRules) -> Incident {
    var known = self
    known.updates = updates.known(at: now)
    known.postmortem = postmortem.flatMap { $0.at > now ? nil : $0.known(on: zone.day(of: now)) }
    if let detected, detected > now { known.detected = nil }
    if let givenResolved, givenResolved > now { known.givenResolved = nil }
    return known
  }

  /// The place of the update that ended it: the first of the final ones that nothing but final ones follow.
  /// nil while the last word is another, as in an incident that was reopened.
  var closingUpdate: Int? {
    guard let last = updates.last, last.state.isFinal else { return nil }
    return (updates.lastIndex { !$0.state.isFinal } ?? -1) + 1
  }

  /// When it ended for users: as given, else with the closing update; nil while it is open. Never before the start.
  var resolved: Instant? {
    guard let end = givenResolved ?? closingUpdate.map({ updates[$0].at }) else { return nil }
    return max(started, end)
  }

  /// What its components were until it ended. A final update that was not the last word sets them all to operational.
  var course: StatusCourse {
    let end = resolved ?? .endOfTime
    let closing = closingUpdate ?? updates.endIndex
    var course = StatusCourse()
    course.set(affected, at: started)
    for update in updates[..<closing] where update.at < end {
      let at = max(started, update.at)
      if update.state.isFinal { course.setAllOperational(at: at) } else { course.set(update.changes, at: at) }
    }
    return course
  }
}
