import Derivation
import RichText
import StatusModel

/// A post that feeds speak of.
enum FeedPost {
  case incident(IncidentSnapshot)
  case maintenance(MaintenanceSnapshot)
  case announcement(AnnouncementSnapshot)

  var identity: PostIdentity {
    switch self {
    case .incident(let snapshot): snapshot.incident.identity
    case .maintenance(let snapshot): snapshot.maintenance.identity
    case .announcement(let snapshot): snapshot.announcement.identity
    }
  }

  /// From the site's root.
  var path: String {
    switch self {
    case .incident: Permalink.incident(identity.slug)
    case .maintenance: Permalink.maintenance(identity.slug)
    case .announcement: Permalink.announcement(identity.slug)
    }
  }

  /// Names the post among all of the site for ever: its `id`, which may outlive its slug, else its kind and slug.
  var key: String { identity.id.map { "id/" + $0 } ?? String(decoding: path.utf8.dropLast(), as: UTF8.self) }

  /// What stands before the updates; all of an announcement.
  var summary: RichText {
    switch self {
    case .incident(let snapshot): snapshot.incident.summary
    case .maintenance(let snapshot): snapshot.maintenance.summary
    case .announcement(let snapshot): snapshot.announcement.body
    }
  }

  /// Oldest first.
  var updates: [Update] {
    switch self {
    case .incident(let snapshot): snapshot.incident.updates
    case .maintenance(let snapshot): snapshot.maintenance.updates
    case .announcement: []
    }
  }

  /// All that it ever affected, in the order of the settings.
  var affected: [Component.Index] {
    switch self {
    case .incident(let snapshot): snapshot.effects.map(\.component)
    case .maintenance(let snapshot): snapshot.effects.map(\.component)
    case .announcement: []
    }
  }

  /// What it was known to affect at `instant`, so that what was said then does not change with what is said later.
  func affected(asOf instant: Instant) -> [Component.Index] {
    let first =
      switch self {
      case .incident(let snapshot): snapshot.incident.affected
      case .maintenance(let snapshot): snapshot.maintenance.affected
      case .announcement: [ComponentChange]()
      }
    let named = Set((first + updates.filter { $0.at <= instant }.flatMap(\.changes)).map(\.component))
    return affected.filter(named.contains)
  }

  /// The first thing that is known to have been said of it.
  var published: Instant {
    switch self {
    case .incident(let snapshot): updates.first?.at ?? snapshot.incident.started
    case .maintenance(let snapshot): updates.first?.at ?? snapshot.maintenance.starts
    case .announcement(let snapshot): snapshot.announcement.from
    }
  }
}
