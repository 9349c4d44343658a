import Derivation
import StatusModel

/// An incident or a maintenance as a feed tells it.
struct FeedEntry {
  enum Subject {
    case incident(IncidentSnapshot)
    case maintenance(MaintenanceSnapshot)
  }

  let subject: Subject

  var identity: PostIdentity {
    switch subject {
    case .incident(let snapshot): snapshot.incident.identity
    case .maintenance(let snapshot): snapshot.maintenance.identity
    }
  }

  /// From the site's root.
  var path: String {
    switch subject {
    case .incident: Permalink.incident(identity.slug)
    case .maintenance: Permalink.maintenance(identity.slug)
    }
  }

  var updates: [Update] {
    switch subject {
    case .incident(let snapshot): snapshot.incident.updates
    case .maintenance(let snapshot): snapshot.maintenance.updates
    }
  }

  var affected: [Component.Index] {
    switch subject {
    case .incident(let snapshot): snapshot.effects.map(\.component)
    case .maintenance(let snapshot): snapshot.maintenance.affected.map(\.component)
    }
  }

  /// The first thing that is known to have been said of it.
  var published: Instant {
    switch subject {
    case .incident(let snapshot): updates.first?.at ?? snapshot.incident.started
    case .maintenance(let snapshot): updates.first?.at ?? snapshot.maintenance.starts
    }
  }
}
