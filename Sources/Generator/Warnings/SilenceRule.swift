import Content
import Derivation
import Diagnostics
import StatusModel

/// While something goes on, readers hear of it.
struct SilenceRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    incidents(of: site) + maintenances(of: site)
  }

  private func incidents(of site: CheckedSite) -> [Diagnostic] {
    site.openIncidents.compactMap { incident in
      let updates = incident.incident.updates
      guard isTooLong(site.now.seconds(since: updates.last?.at ?? incident.incident.started), in: site),
        let places = site.places(of: incident.incident.identity)
      else { return nil }
      return places.warning(
        .silentIncident, "nothing was said for more than \(limit(in: site)) in an open incident", hint: "add an update",
        at: places.lastUpdate(of: updates.count))
    }
  }

  /// Of one that repeats, what was said of an occurrence before this one is old.
  private func maintenances(of site: CheckedSite) -> [Diagnostic] {
    site.runningMaintenances.compactMap { maintenance in
      let updates = maintenance.maintenance.updates
      let start = maintenance.window.start
      guard isTooLong(site.now.seconds(since: max(start, updates.last?.at ?? start)), in: site),
        let places = site.places(of: maintenance.maintenance.identity)
      else { return nil }
      return places.warning(
        .silentMaintenance, "nothing was said for more than \(limit(in: site)) while the work goes on",
        hint: "add an update", at: places.lastUpdate(of: updates.count))
    }
  }

  private func isTooLong(_ seconds: Int, in site: CheckedSite) -> Bool {
    seconds > site.snapshot.settings.warnings.silenceHours * 3600
  }

  private func limit(in site: CheckedSite) -> String {
    switch site.snapshot.settings.warnings.silenceHours {
    case 1: "an hour"
    case 24: "a day"
    case let hours: "\(hours) hours"
    }
  }
}
