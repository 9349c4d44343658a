internal import StatusModel

/// The posts that began in each day or month.
struct PostStarts<Key: Hashable> {
  /// Places in `StatusSnapshot.incidents`, ascending.
  private(set) var incidents: [Key: [Int]] = [:]
  /// Places in `StatusSnapshot.maintenances`, ascending: those with an occurrence that began in it.
  private(set) var maintenances: [Key: [Int]] = [:]

  /// From posts up to now; what began before `since` is left out.
  init(
    of incidents: [IncidentSnapshot], _ maintenances: [MaintenanceSnapshot], since: Instant? = nil,
    key: (Instant) -> Key
  ) {
    for (place, incident) in incidents.enumerated() {
      if let since, incident.incident.started < since { break }
      self.incidents[key(incident.incident.started), default: []].append(place)
    }
    for (place, maintenance) in maintenances.enumerated() {
      for window in maintenance.occurrences where window.hasBegun && window.start >= since ?? window.start {
        let key = key(window.start)
        if self.maintenances[key]?.last != place { self.maintenances[key, default: []].append(place) }
      }
    }
  }
}

extension PostStarts<CivilMonth> {
  /// From the months of a snapshot with the same incidents.
  mutating func takeIncidents(of months: [MonthDigest]) {
    for digest in months where !digest.incidents.isEmpty { incidents[digest.month] = digest.incidents }
  }
}
