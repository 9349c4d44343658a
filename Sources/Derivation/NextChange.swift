internal import StatusModel

/// When the site will differ without anybody's doing.
enum NextChange {
  /// At the latest the next midnight in the site's zone, when days, bars and due dates move on.
  static func instant(
    after now: Instant, in history: StatusHistory, maintenances: [MaintenanceSnapshot]
  ) -> Instant {
    var next = history.settings.timeZone.nextMidnight(after: now)
    func consider(_ instant: Instant?) {
      if let instant, instant > now, instant < next { next = instant }
    }
    for place in history.incidents.indices { history.incidents.turningPoints(at: place, after: now, consider) }
    for maintenance in maintenances { maintenance.turningPoints.forEach(consider) }
    for update in history.maintenances.lazy.flatMap(\.updates) {
      consider(update.at)
      consider(update.edited)
      for text in update.earlier { consider(text.until) }
    }
    for announcement in history.announcements {
      consider(announcement.from)
      consider(announcement.until)
    }
    return next
  }
}

extension [Incident] {
  /// By place: there are many, and each is large. One that has not begun shows nothing of itself until it does.
  fileprivate func turningPoints(at place: Int, after now: Instant, _ consider: (Instant?) -> Void) {
    guard self[place].started <= now else { return consider(self[place].started) }
    consider(self[place].detected)
    consider(self[place].givenResolved)
    consider(self[place].postmortem?.at)
    let updates = self[place].updates
    for update in updates.indices {
      consider(updates[update].at)
      consider(updates[update].edited)
      for text in updates[update].earlier { consider(text.until) }
    }
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
