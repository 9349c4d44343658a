import Derivation
import StatusModel

extension FeedPost {
  /// All that is known to have been said or to have come about, oldest first: each an entry of its own.
  ///
  /// A post without updates is an entry itself until the first update, or the beginning of the work, takes its place.
  var entries: [FeedEntry] {
    let entries =
      switch self {
      case .incident(let snapshot): said + opening + reviewed(snapshot) + endGiven(snapshot)
      case .maintenance(let snapshot): said + opening + byClock(snapshot)
      case .announcement(let snapshot): [entry(.whole, at: snapshot.announcement.from)]
      }
    let places = entries.indices.sorted {
      entries[$0].published == entries[$1].published ? $0 < $1 : entries[$0].published < entries[$1].published
    }
    return places.map { entries[$0] }
  }

  /// The post with all its updates as one entry; `updated` is when its newest part was.
  func whole(updated: Instant) -> FeedEntry {
    FeedEntry(post: self, part: .whole, published: published, updated: max(published, updated))
  }

  private func entry(_ part: FeedEntry.Part, at instant: Instant, edited: Instant? = nil) -> FeedEntry {
    FeedEntry(post: self, part: part, published: instant, updated: max(instant, edited ?? instant))
  }

  private var said: [FeedEntry] {
    updates.map { entry(.update($0), at: $0.at, edited: $0.edited) }
  }

  private var opening: [FeedEntry] {
    guard updates.isEmpty else { return [] }
    switch self {
    case .incident(let snapshot): return [entry(.opening(.investigating), at: snapshot.incident.started)]
    case .maintenance(let snapshot):
      // When it was planned nobody says: the only time at hand is its own.
      let isAhead = !snapshot.occurrences.contains(where: \.hasBegun)
      return isAhead ? [entry(.opening(.scheduled), at: snapshot.maintenance.starts)] : []
    case .announcement: return []
    }
  }

  private func reviewed(_ snapshot: IncidentSnapshot) -> [FeedEntry] {
    snapshot.incident.postmortem.map { [entry(.postmortem($0), at: $0.at)] } ?? []
  }

  /// An end that the front matter tells and no update does.
  private func endGiven(_ snapshot: IncidentSnapshot) -> [FeedEntry] {
    guard let end = snapshot.resolved, updates.last?.state.isFinal != true else { return [] }
    return [entry(.resolved, at: end)]
  }

  private func byClock(_ snapshot: MaintenanceSnapshot) -> [FeedEntry] {
    snapshot.recentOccurrences.filter(\.hasBegun).flatMap { window in
      (window.beganByClock ? [entry(.began(window), at: window.start)] : [])
        + (window.endedByClock ? [entry(.ended(window), at: window.end)] : [])
    }
  }
}
