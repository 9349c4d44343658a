internal import StatusModel

/// Per component, the posts that affected it and what they did to it.
struct ComponentPosts {
  /// Places in `StatusSnapshot.incidents`.
  private(set) var incidents: [[Int]]
  /// Places in `StatusSnapshot.maintenances`, planned ones included.
  private(set) var maintenances: [[Int]]
  private var effects: [[ComponentEffect]]

  init(count: Int, incidents: [IncidentSnapshot], maintenances: [MaintenanceSnapshot]) {
    self.incidents = Array(repeating: [], count: count)
    self.maintenances = Array(repeating: [], count: count)
    effects = Array(repeating: [], count: count)
    for (place, incident) in incidents.enumerated() {
      for effect in incident.effects {
        self.incidents[effect.component].append(place)
        effects[effect.component].append(effect)
      }
    }
    for (place, maintenance) in maintenances.enumerated() {
      for effect in maintenance.effects {
        self.maintenances[effect.component].append(place)
        effects[effect.component].append(effect)
      }
    }
  }

  /// Per component the union of all that happened to it.
  func timelines(at now: Instant) -> [StatusTimeline] {
    effects.map { StatusTimeline(merging: $0.flatMap { $0.stretches(at: now) }) }
  }
}

extension ComponentEffect {
  /// The intervals, and the present status as one that lasts.
  fileprivate func stretches(at now: Instant) -> [StatusInterval] {
    current == .operational ? intervals : intervals + [StatusInterval(status: current, start: now, end: .endOfTime)]
  }
}
