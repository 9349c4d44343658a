import Content
import Derivation
import Diagnostics
import StatusModel

/// An open incident has something that is wrong.
struct AllGreenRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    site.openIncidents.compactMap { incident in
      guard !incident.effects.isEmpty, incident.effects.allSatisfy({ $0.current == .operational }),
        let places = site.places(of: incident.incident.identity)
      else { return nil }
      return places.warning(
        .allGreenOpenIncident, "the incident is open while all of its components are operational",
        hint: "add a 'Resolved' update, or give a component its status",
        at: places.lastUpdate(of: incident.incident.updates.count))
    }
  }
}
