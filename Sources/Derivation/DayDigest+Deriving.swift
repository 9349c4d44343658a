internal import StatusModel

extension DayDigest {
  /// The last days, today first.
  static func all(
    of incidents: [IncidentSnapshot], _ maintenances: [MaintenanceSnapshot], in settings: SiteSettings, at now: Instant
  ) -> [DayDigest] {
    let zone = settings.timeZone
    let days = CalendarDays(last: settings.historyDays, through: zone.day(of: now), in: zone)
    let first = days.spans.first?.start ?? now
    let starts = PostStarts(of: incidents, maintenances, since: first, key: zone.day)
    return days.dates.reversed().map { date in
      DayDigest(date: date, incidents: starts.incidents[date] ?? [], maintenances: starts.maintenances[date] ?? [])
    }
  }
}
