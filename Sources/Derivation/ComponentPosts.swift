internal import StatusModel

/// Per component, the posts that affected it and what they did to it.
struct ComponentPosts {
  /// Places in `StatusSnapshot.incidents`.
  private(set) var incidents: [[Int]]
  /// Places in `StatusSnapshot.maintenances`, planned ones included.
  private(set) var maintenances: [[Int]]
  /// The union of all that happened to each.
  private(set) var timelines: [StatusTimeline]

  init(
    count: Int, incidents: [IncidentSnapshot], maintenances: [MaintenanceSnapshot], at now: Instant,
    after earlier: EarlierSnapshot? = nil
  ) {
    self.incidents = Array(repeating: [], count: count)
    self.maintenances = Array(repeating: [], count: count)
    timelines = Array(repeating: StatusTimeline(intervals: []), count: count)
    var isOpen = Array(repeating: true, count: count)
    if let earlier { takeOver(from: earlier, leaving: &isOpen) }
    var stretches: [[StatusInterval]] = Array(repeating: [], count: count)
    for (place, incident) in incidents.enumerated() {
      for effect in incident.effects where isOpen[effect.component] {
        self.incidents[effect.component].append(place)
        stretches[effect.component] += effect.stretches(at: now)
      }
    }
    for (place, maintenance) in maintenances.enumerated() {
      for effect in maintenance.effects where isOpen[effect.component] {
        self.maintenances[effect.component].append(place)
        stretches[effect.component] += effect.stretches(at: now)
      }
    }
    for component in 0..<count where isOpen[component] {
      timelines[component] = StatusTimeline(merging: stretches[component])
    }
  }

  /// What went on while a component was operational is over, and stays as it was.
  private mutating func takeOver(from earlier: EarlierSnapshot, leaving isOpen: inout [Bool]) {
    let affected = earlier.affectedComponents
    for component in earlier.snapshot.components where component.status == .operational {
      let place = component.index
      guard !affected.contains(place) else { continue }
      incidents[place] = component.incidents
      maintenances[place] = component.maintenances
      timelines[place] = StatusTimeline(intervals: component.record)
      isOpen[place] = false
    }
  }
}

extension ComponentEffect {
  /// The intervals, and the present status as one that lasts.
  fileprivate func stretches(at now: Instant) -> [StatusInterval] {
    current == .operational ? intervals : intervals + [StatusInterval(status: current, start: now, end: .endOfTime)]
  }
}
