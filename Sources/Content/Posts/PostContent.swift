package import StatusModel

/// What a post says, by its kind.
package enum PostContent: Sendable, Equatable {
  case incident(Incident)
  case maintenance(Maintenance)
  case announcement(Announcement)
  case page(Page)

  package var identity: PostIdentity {
    switch self {
    case .incident(let incident): incident.identity
    case .maintenance(let maintenance): maintenance.identity
    case .announcement(let announcement): announcement.identity
    case .page(let page): page.identity
    }
  }

  /// Oldest first; empty for posts that have none.
  package var updates: [Update] {
    switch self {
    case .incident(let incident): incident.updates
    case .maintenance(let maintenance): maintenance.updates
    case .announcement, .page: []
    }
  }

  package var postmortem: Postmortem? {
    guard case .incident(let incident) = self else { return nil }
    return incident.postmortem
  }
}
