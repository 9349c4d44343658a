import Content
import Derivation
import Diagnostics
import StatusModel

/// Work that breaks more than it was to is an incident.
struct UnannouncedOutageRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let inIncidents = Set(site.openIncidents.flatMap(\.effects).map(\.component))
    return site.runningMaintenances.flatMap { maintenance in
      maintenance.effects.filter { !inIncidents.contains($0.component) }
        .compactMap { warning(maintenance.maintenance, $0, in: site) }
    }
  }

  /// nil where the component is as the front matter plans it, or better.
  private func warning(_ maintenance: Maintenance, _ effect: ComponentEffect, in site: CheckedSite) -> Diagnostic? {
    let plan = maintenance.affected.firstIndex { $0.component == effect.component }
    let planned = plan.map { maintenance.affected[$0].status } ?? .underMaintenance
    guard effect.current > max(planned, .underMaintenance), let places = site.places(of: maintenance.identity),
      let step = places.steps(of: effect.component, in: maintenance).last(where: { $0.status == effect.current })
    else { return nil }
    let related = plan.flatMap { places.affected.indices.contains($0) ? places.affected[$0] : nil }.map {
      places.related("\(planned.word) is what was planned", at: $0)
    }
    return places.warning(
      .outageWithoutIncident,
      "the work has put \(site.name(of: effect.component)) into \(effect.current.word), and no open incident speaks of it",
      hint: "add an incident, unless this is part of the work: then plan it in 'components'", at: step.range,
      related: related.map { [$0] } ?? [])
  }
}
