import StatusModel

@testable import Derivation

/// What components were in each minute, found by looking at each minute. Slow, and too simple to be wrong.
struct MinuteByMinute {
  private let history: StatusHistory
  /// Nothing happened before.
  private let first: Instant
  private let now: Instant
  /// Per maintenance when it runs by the clock.
  private let runs: [[PlannedOccurrence]]

  /// Of maintenances without updates alone.
  init(history: StatusHistory, first: Instant, now: Instant) {
    var known = history
    known.incidents.removeAll(where: \.identity.isDraft)
    for index in known.incidents.indices { known.incidents[index].updates.removeAll { $0.at > now } }
    self.history = known
    self.first = first
    self.now = now
    runs = history.maintenances.map { Self.runs(of: $0, in: history.settings.timeZone) }
  }

  func status(of component: Component.Index, at instant: Instant) -> ComponentStatus {
    var worst = ComponentStatus.operational
    for incident in history.incidents { worst = max(worst, status(of: component, in: incident, at: instant)) }
    for (maintenance, runs) in zip(history.maintenances, runs) {
      guard runs.contains(where: { $0.start <= instant && instant < $0.end }) else { continue }
      worst = max(worst, last(maintenance.affected, of: component) ?? .operational)
    }
    return worst
  }

  func level(at instant: Instant) -> OverallStatus.Level {
    let components = history.settings.components
    let shown = components.indices.filter { !components[$0].isHidden }
    return OverallStatus.Level(of: StatusCounts(of: shown.map { status(of: $0, at: instant) }))
  }

  /// Seconds in each status by day, until now.
  func seconds(of component: Component.Index) -> [CivilDate: [Int]] {
    var seconds: [CivilDate: [Int]] = [:]
    for instant in stride(from: first.seconds, to: now.seconds, by: 60).map(Instant.init) {
      let status = status(of: component, at: instant)
      seconds[history.settings.timeZone.date(of: instant), default: [0, 0, 0, 0, 0]][status.rawValue] += 60
    }
    return seconds
  }

  private func status(of component: Component.Index, in incident: Incident, at instant: Instant) -> ComponentStatus {
    let end = incident.givenResolved.flatMap { $0 <= now ? $0 : nil }
    guard incident.started <= instant, instant < end ?? .endOfTime else { return .operational }
    var status = last(incident.affected, of: component) ?? .operational
    for (index, update) in incident.updates.enumerated() where update.at <= instant {
      if end != nil && incident.updates[index...].allSatisfy(\.state.isFinal) { continue }
      status = update.state.isFinal ? .operational : last(update.changes, of: component) ?? status
    }
    return status
  }

  private func last(_ changes: [ComponentChange], of component: Component.Index) -> ComponentStatus? {
    changes.last { $0.component == component }?.status
  }

  private static func runs(of maintenance: Maintenance, in zone: TimeZoneRules) -> [PlannedOccurrence] {
    let first = zone.civil(maintenance.starts)
    let length = zone.civil(maintenance.ends).asUTC.seconds(since: first.asUTC)
    return (0...(maintenance.recurrence == nil ? 0 : RandomHistory.days + 1)).map { day in
      let start = CivilDateTime(date: first.date.adding(days: day), secondOfDay: first.secondOfDay)
      let end = CivilDateTime(utc: start.asUTC.advanced(by: length))
      return PlannedOccurrence(start: zone.instant(of: start), end: zone.instant(of: end))
    }
  }
}
