import Derivation
import StatusModel

/// When each post last had something new, worked out once for all feeds of a site: from its content, never from the
/// time of the build.
struct FeedOrder: Sendable {
  /// The place of a post in the snapshot.
  enum Place: Sendable {
    case incident(Int)
    case maintenance(Int)
    case announcement(Int)
  }

  /// How many entries may be of work that lies ahead and that nobody has said anything about: their only time is
  /// that of the work, so that without a limit they would keep out what happens now.
  private static let comingLimit = 10

  private let now: Instant
  private let incidents: [Instant]
  private let maintenances: [Instant]
  private let announcements: [Instant]

  init(_ snapshot: StatusSnapshot) {
    now = snapshot.now
    incidents = snapshot.incidents.map { Self.lastChange(of: $0) }
    maintenances = snapshot.maintenances.map { Self.lastChange(of: .maintenance($0)) }
    announcements = snapshot.announcements.map { Self.lastChange(of: .announcement($0)) }
  }

  /// The newest `limit` of the posts at these places, newest first; equal ones in the snapshot's order.
  func newest(
    _ limit: Int, incidents: some Sequence<Int>, maintenances: some Sequence<Int>,
    announcements: some Sequence<Int> = EmptyCollection<Int>()
  ) -> [(Place, Instant)] {
    var dated: [(place: Place, updated: Instant, order: Int)] = []
    for place in incidents { dated.append((.incident(place), self.incidents[place], place * 3)) }
    for place in maintenances { dated.append((.maintenance(place), self.maintenances[place], place * 3 + 1)) }
    for place in announcements { dated.append((.announcement(place), self.announcements[place], place * 3 + 2)) }
    dated.sort { $0.updated == $1.updated ? $0.order < $1.order : $0.updated > $1.updated }
    return limited(dated, to: limit, at: \.updated).map { ($0.place, $0.updated) }
  }

  /// The first `limit` of `items`, which are sorted newest first; of those that lie ahead, the nearest few.
  func limited<Item>(_ items: [Item], to limit: Int, at instant: (Item) -> Instant) -> [Item] {
    let coming = items.prefix { instant($0) > now }
    return Array((coming.suffix(Self.comingLimit) + items.dropFirst(coming.count)).prefix(limit))
  }

  private static func lastChange(of post: FeedPost) -> Instant {
    post.entries.map(\.updated).max() ?? post.published
  }

  /// When its newest entry was, without making its entries: there may be ten thousand incidents.
  private static func lastChange(of snapshot: IncidentSnapshot) -> Instant {
    let incident = snapshot.incident
    let isEndSaid = incident.updates.last?.state.isFinal == true
    var last = incident.updates.isEmpty ? incident.started : Instant(seconds: .min)
    for update in incident.updates { last = max(last, update.at, update.edited ?? update.at) }
    if let postmortem = incident.postmortem { last = max(last, postmortem.at) }
    if let end = snapshot.resolved, !isEndSaid { last = max(last, end) }
    return last
  }
}
