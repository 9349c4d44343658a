internal import StatusModel

extension TagDigest {
  /// Ordered by bytes. Tags are told apart by bytes too, not by what Unicode holds equal.
  static func all(
    of incidents: [IncidentSnapshot], _ maintenances: [MaintenanceSnapshot], after earlier: EarlierSnapshot? = nil
  ) -> [TagDigest] {
    if let earlier, earlier.hasIncidents(withSame: { $0.incident.identity.tags.map { Array($0.utf8) } }),
      earlier.hasMaintenances(withSame: { $0.maintenance.identity.tags.map { Array($0.utf8) } })
    {
      return earlier.snapshot.tags
    }
    let incidents = places(of: incidents.map(\.incident.identity.tags))
    let maintenances = places(of: maintenances.map(\.maintenance.identity.tags))
    return Set(incidents.keys).union(maintenances.keys).sorted { $0.lexicographicallyPrecedes($1) }.map { tag in
      TagDigest(
        tag: String(decoding: tag, as: UTF8.self), incidents: incidents[tag] ?? [],
        maintenances: maintenances[tag] ?? [])
    }
  }

  /// Per tag the posts that have it, each once.
  private static func places(of tags: [[String]]) -> [[UInt8]: [Int]] {
    var places: [[UInt8]: [Int]] = [:]
    for (place, tags) in tags.enumerated() {
      for tag in tags.map({ Array($0.utf8) }) where places[tag]?.last != place {
        places[tag, default: []].append(place)
      }
    }
    return places
  }
}
