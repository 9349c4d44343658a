internal import StatusModel

extension StatusSnapshot {
  /// Days within which an incident with a component and a tag in common has something to do with another.
  private static let relatedDays = 180
  private static let mostRelated = 5

  /// Places of the incidents that are like the one at `place`: near in time, with a component and a tag in common. The nearest first.
  package func relatedIncidents(to place: Int) -> [Int] {
    let incident = incidents[place]
    guard !incident.incident.identity.tags.isEmpty else { return [] }
    let near = Set(incident.effects.flatMap { neighbours(of: place, in: components[$0.component].incidents) })
    return near.map { (place: $0, distance: distance(from: place, to: $0)) }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .prefix(Self.mostRelated).map(\.place)
  }

  /// Those of a component's `incidents`, newest first, on both sides of `place`: no more on each side than are shown.
  private func neighbours(of place: Int, in incidents: [Int]) -> [Int] {
    guard let own = incidents.firstIndex(where: { $0 >= place }) else { return [] }
    let older = related(to: place, among: incidents[own...].dropFirst())
    return older + related(to: place, among: incidents[..<own].reversed())
  }

  private func related(to place: Int, among incidents: some Sequence<Int>) -> [Int] {
    let tags = self.incidents[place].incident.identity.tags
    return Array(
      incidents.lazy
        .prefix { distance(from: place, to: $0) <= Self.relatedDays * 86_400 }
        .filter { self.incidents[$0].incident.identity.tags.contains(where: tags.contains) }
        .prefix(Self.mostRelated))
  }

  /// In seconds, from start to start.
  private func distance(from place: Int, to other: Int) -> Int {
    abs(incidents[place].incident.started.seconds(since: incidents[other].incident.started))
  }
}
