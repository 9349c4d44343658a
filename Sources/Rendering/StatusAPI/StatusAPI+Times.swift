import Derivation
import StatusModel

/// When things came to be and last changed, as far as the content tells.
extension StatusAPI {
  /// The first instant that the content knows; the epoch of a site that knows none.
  var firstInstant: Instant {
    let since = site.settings.components.compactMap { $0.since.map(site.settings.timeZone.startOfDay) }
    let posts = [snapshot.incidents.last?.incident.started, snapshot.announcements.map(\.announcement.from).min()]
    return (since + posts.compactMap(\.self)).min() ?? Instant(seconds: 0)
  }

  /// The last change of anything, up to now.
  var lastChange: Instant {
    let incidents = snapshot.incidents.lazy.map(updated).max()
    let maintenances = snapshot.maintenances.lazy.compactMap(changed).max()
    let occurrences = snapshot.maintenances.lazy.flatMap(\.occurrences).filter(\.hasBegun)
    let boundaries = occurrences.flatMap { [$0.start, $0.end] }.filter { $0 <= snapshot.now }.max()
    let announcements = snapshot.announcements.lazy.map(\.announcement.from).max()
    return [incidents, maintenances, boundaries, announcements].compactMap(\.self).max() ?? firstInstant
  }

  func created(_ component: ComponentSnapshot) -> Instant {
    component.component.since.map(site.settings.timeZone.startOfDay) ?? component.record.first?.start ?? firstInstant
  }

  func updated(_ component: ComponentSnapshot) -> Instant {
    max(created(component), component.since ?? created(component))
  }

  /// When it was first told.
  func created(_ incident: IncidentSnapshot) -> Instant {
    incident.incident.updates.first?.at ?? incident.incident.started
  }

  func updated(_ incident: IncidentSnapshot) -> Instant {
    [incident.lastChanged, incident.resolved].compactMap(\.self).reduce(created(incident), max)
  }

  /// When it was first told; one without updates does not say.
  func created(_ maintenance: MaintenanceSnapshot) -> Instant {
    updates(of: maintenance).first?.at ?? maintenance.window.start
  }

  func updated(_ maintenance: MaintenanceSnapshot) -> Instant {
    max(created(maintenance), changed(maintenance) ?? created(maintenance))
  }

  /// The last update, start or end up to now; nil before the first of them.
  private func changed(_ maintenance: MaintenanceSnapshot) -> Instant? {
    let window = maintenance.window
    let boundaries = window.hasBegun ? [window.start, window.end] : []
    let instants = boundaries + updates(of: maintenance).map(\.lastChanged)
    return instants.filter { $0 <= snapshot.now }.max()
  }
}
