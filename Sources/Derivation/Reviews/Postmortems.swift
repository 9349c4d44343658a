internal import StatusModel

/// The reviews of all incidents, and those that are owed.
package struct Postmortems: Sendable, Equatable {
  package struct Owed: Sendable, Equatable {
    /// A place in `StatusSnapshot.incidents`.
    package let incident: Int
    package let postmortem: OwedPostmortem
  }

  /// The first due first; on one day that of the older incident.
  package let owed: [Owed]
  /// Places in `StatusSnapshot.incidents`, the newest postmortem first.
  package let published: [Int]

  package init(of snapshot: StatusSnapshot) {
    let (settings, incidents) = (snapshot.settings, snapshot.incidents)
    let today = snapshot.today
    owed = incidents.indices.reversed()
      .compactMap { place in
        incidents[place].owedPostmortem(in: settings, on: today).map { Owed(incident: place, postmortem: $0) }
      }
      .sorted { ($0.postmortem.due, $1.incident) < ($1.postmortem.due, $0.incident) }
    published = incidents.indices.compactMap { place in incidents[place].incident.postmortem.map { (place, $0.at) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .map(\.0)
  }
}
