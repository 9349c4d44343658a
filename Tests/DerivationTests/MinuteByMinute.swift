import StatusModel

@testable import Derivation

/// What components were in each minute, found by looking at each minute. Slow, and too simple to be wrong.
struct MinuteByMinute {
  let history: StatusHistory
  let now: Instant

  func status(of component: Component.Index, at instant: Instant) -> ComponentStatus {
    let incidents = history.incidents.filter { !$0.identity.isDraft }.map { status(of: component, in: $0, at: instant) }
    let maintenances = history.maintenances.map { status(of: component, in: $0, at: instant) }
    return (incidents + maintenances).max() ?? .operational
  }

  func level(at instant: Instant) -> OverallStatus.Level {
    let components = history.settings.components
    let shown = components.indices.filter { !components[$0].isHidden }
    return OverallStatus.Level(of: StatusCounts(of: shown.map { status(of: $0, at: instant) }))
  }

  /// Seconds in each status by day, from the first day of the random histories until now.
  func seconds(of component: Component.Index) -> [CivilDate: [Int]] {
    var seconds: [CivilDate: [Int]] = [:]
    for instant in stride(from: RandomHistory.first.seconds, to: now.seconds, by: 60).map(Instant.init) {
      let status = status(of: component, at: instant)
      seconds[history.settings.timeZone.date(of: instant), default: [0, 0, 0, 0, 0]][status.rawValue] += 60
    }
    return seconds
  }

  private func status(of component: Component.Index, in incident: Incident, at instant: Instant) -> ComponentStatus {
    let known = incident.updates.filter { $0.at <= now }
    let end = incident.givenResolved.flatMap { $0 <= now ? $0 : nil }
    guard incident.started <= instant, instant < end ?? .endOfTime else { return .operational }
    var status = last(incident.affected, of: component) ?? .operational
    for (index, update) in known.enumerated() where update.at <= instant {
      let isLastWord = known[index...].allSatisfy { $0.state.isFinal }
      if isLastWord && end != nil { continue }
      status = update.state.isFinal ? .operational : last(update.changes, of: component) ?? status
    }
    return status
  }

  /// Of maintenances without updates alone.
  private func status(of component: Component.Index, in maintenance: Maintenance, at instant: Instant) -> ComponentStatus {
    let zone = history.settings.timeZone
    let first = zone.civil(maintenance.starts)
    let length = zone.civil(maintenance.ends).asUTC.seconds(since: first.asUTC)
    for day in 0...(maintenance.recurrence == nil ? 0 : RandomHistory.days + 1) {
      let start = CivilDateTime(date: first.date.adding(days: day), secondOfDay: first.secondOfDay)
      let end = zone.instant(of: CivilDateTime(utc: start.asUTC.advanced(by: length)))
      if zone.instant(of: start) <= instant, instant < end {
        return last(maintenance.affected, of: component) ?? .operational
      }
    }
    return .operational
  }

  private func last(_ changes: [ComponentChange], of component: Component.Index) -> ComponentStatus? {
    changes.last { $0.component == component }?.status
  }
}
