internal import StatusModel

extension StatusSnapshot {
  /// Days within which an incident with a component and a tag in common has something to do with another.
  private static let relatedDays = 180
  private static let mostRelated = 5

  /// Places of the incidents that are like the one at `place`: near in time, with a component and a tag in common. The nearest first.
  package func relatedIncidents(to place: Int) -> [Int] {
    guard !incidents[place].incident.identity.tags.isEmpty else { return [] }
    var near: [Int] = []
    for effect in incidents[place].effects {
      let places = components[effect.component].incidents
      let own = places.countAtFront { $0 < place }
      add(places[own...].drop { $0 == place }, like: place, to: &near)
      add(places[..<own].reversed(), like: place, to: &near)
    }
    return near.map { (place: $0, distance: distance(from: place, to: $0)) }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .prefix(Self.mostRelated).map(\.place)
  }

  /// Adds those of `places`, which lead away from `place`, that have a tag in common with it: no more than are shown.
  private func add(_ places: some Sequence<Int>, like place: Int, to near: inout [Int]) {
    var count = 0
    let tags = incidents[place].incident.identity.tags
    for other in places {
      guard count < Self.mostRelated, distance(from: place, to: other) <= Self.relatedDays * 86_400 else { return }
      guard incidents[other].incident.identity.tags.contains(where: tags.contains) else { continue }
      if !near.contains(other) { near.append(other) }
      count += 1
    }
  }

  /// In seconds, from start to start.
  private func distance(from place: Int, to other: Int) -> Int {
    abs(incidents[place].incident.started.seconds(since: incidents[other].incident.started))
  }
}
