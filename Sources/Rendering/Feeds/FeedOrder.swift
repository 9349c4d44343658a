import Derivation
import StatusModel

/// When each post last changed, worked out once for all feeds of a site: from its content, never from the time of the
/// build.
struct FeedOrder: Sendable {
  /// The place of a post in the snapshot.
  enum Place: Sendable {
    case incident(Int)
    case maintenance(Int)
  }

  private let incidents: [Instant]
  private let maintenances: [Instant]

  init(_ snapshot: StatusSnapshot) {
    incidents = snapshot.incidents.map { incident in
      max(incident.lastChanged, incident.incident.updates.first?.at ?? incident.incident.started)
    }
    maintenances = snapshot.maintenances.map { Self.lastChange(of: $0, at: snapshot.now) }
  }

  /// The newest `limit` of the posts at these places, newest first; equal ones in the snapshot's order.
  func newest(_ limit: Int, incidents: some Sequence<Int>, maintenances: some Sequence<Int>) -> [(Place, Instant)] {
    var dated: [(place: Place, updated: Instant, order: Int)] = []
    for place in incidents { dated.append((.incident(place), self.incidents[place], place * 2)) }
    for place in maintenances { dated.append((.maintenance(place), self.maintenances[place], place * 2 + 1)) }
    dated.sort { $0.updated == $1.updated ? $0.order < $1.order : $0.updated > $1.updated }
    return dated.prefix(limit).map { ($0.place, $0.updated) }
  }

  /// The last update, start or end that has passed; else the first time that the post names.
  private static func lastChange(of snapshot: MaintenanceSnapshot, at now: Instant) -> Instant {
    let updates = snapshot.maintenance.updates.map(\.at)
    let boundaries = snapshot.occurrences.filter { $0.state != .cancelled }.flatMap { [$0.start, $0.end] }
    let passed = (boundaries + updates).filter { $0 <= now }.max()
    let first = updates.first ?? snapshot.maintenance.starts
    return max(passed ?? first, first)
  }
}
