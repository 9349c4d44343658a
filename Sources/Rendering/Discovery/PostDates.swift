import Derivation
import StatusModel

/// When a post was published and when it last had something new, from its content and never from the time of the build.
struct PostDates: Sendable, Equatable {
  /// nil when nothing says when it was.
  var published: Instant?
  var modified: Instant?

  init(_ snapshot: IncidentSnapshot) {
    let first = snapshot.incident.updates.first?.at ?? snapshot.incident.started
    published = first
    modified = max(snapshot.lastChanged, first)
  }

  /// Work also changes when it begins and ends by itself. Nothing says when it was planned.
  init(_ snapshot: MaintenanceSnapshot, at now: Instant) {
    let updates = snapshot.maintenance.updates
    let windows = snapshot.occurrences.filter { $0.state != .cancelled }
    published = updates.first?.at
    modified = (windows.flatMap { [$0.start, $0.end] } + updates.map(\.lastChanged)).filter { $0 <= now }.max()
  }

  init(_ announcement: Announcement) {
    published = announcement.from
    modified = announcement.from
  }
}
