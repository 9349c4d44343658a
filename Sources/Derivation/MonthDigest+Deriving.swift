internal import StatusModel

extension MonthDigest {
  /// Every month in which something began, and the present one; newest first.
  static func all(
    of incidents: [IncidentSnapshot], _ maintenances: [MaintenanceSnapshot], components: [ComponentSnapshot],
    in settings: SiteSettings, at now: Instant, after earlier: EarlierSnapshot? = nil
  ) -> [MonthDigest] {
    let zone = settings.timeZone
    let isKnown = earlier?.hasIncidents { $0.incident.started } == true
    var starts = PostStarts(of: isKnown ? [] : incidents, maintenances) { CivilMonth(containing: zone.day(of: $0)) }
    if isKnown, let earlier { starts.takeIncidents(of: earlier.snapshot.months) }
    let present = CivilMonth(containing: zone.day(of: now))
    let months = Set(starts.incidents.keys).union(starts.maintenances.keys).union([present])
    let shown = components.filter { !$0.component.isHidden }
    let ledgers = shown.map { UptimeLedger(record: $0.record, since: $0.component.since, in: settings, at: now) }
    let outages = OutageTime(
      merging: shown.map { $0.component.known($0.record, in: zone) }, in: settings, at: now)
    return months.sorted(by: >).map { month in
      let span = zone.span(of: month)
      return MonthDigest(
        month: month, incidents: starts.incidents[month] ?? [], maintenances: starts.maintenances[month] ?? [],
        outageSeconds: outages.seconds(in: span),
        uptime: Uptime(sumOf: ledgers.map { $0.uptime(in: span) }))
    }
  }
}
