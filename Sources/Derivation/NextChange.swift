internal import StatusModel

/// When the site will differ without anybody's doing.
enum NextChange {
  /// At the latest the next midnight in the site's zone, when days, bars and due dates move on.
  static func instant(
    after now: Instant, in history: StatusHistory, maintenances: [MaintenanceSnapshot]
  ) -> Instant {
    let candidates =
      history.incidents.flatMap { $0.turningPoints(after: now) }
      + maintenances.flatMap(\.turningPoints)
      + history.maintenances.flatMap { $0.updates.flatMap { [$0.at, $0.edited].compactMap(\.self) } }
      + history.announcements.flatMap { [$0.from, $0.until].compactMap(\.self) }
    let midnight = history.settings.timeZone.nextMidnight(after: now)
    return candidates.filter { $0 > now }.min().map { min($0, midnight) } ?? midnight
  }
}

extension Incident {
  /// One that has not begun shows nothing of itself until it does.
  fileprivate func turningPoints(after now: Instant) -> [Instant] {
    if started > now { return [started] }
    return [detected, givenResolved, postmortem?.at, updates.first { $0.at > now }?.at].compactMap(\.self)
      + updates.compactMap(\.edited)
  }
}

extension MaintenanceSnapshot {
  /// When its occurrences begin and complete by themselves. The end of one that overruns has passed already.
  fileprivate var turningPoints: [Instant] {
    occurrences.compactMap { occurrence in
      if occurrence.isRunning {
        occurrence.end
      } else if occurrence.state == .scheduled {
        occurrence.start
      } else {
        nil
      }
    }
  }
}
