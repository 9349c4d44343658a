import Content
import Derivation
import Diagnostics
import StatusModel

/// The impact that an incident gives is not less than what it says of components that readers see.
struct ImpactRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    site.snapshot.incidents.compactMap { incident in
      guard let given = incident.incident.givenImpact, let effect = worst(of: incident, in: site),
        Impact(worst: effect.worst) > given, let places = site.places(of: incident.incident.identity)
      else { return nil }
      let step = places.steps(of: effect.component, in: incident.incident).first { $0.status == effect.worst }
      let name = site.name(of: effect.component)
      return places.warning(
        .impactTooLow,
        "the impact is '\(given.word)', and \(name) \(incident.isOpen ? "is or was" : "was") in \(effect.worst.word)",
        hint: "write '\(Impact(worst: effect.worst).word)', or leave 'impact' out: it follows from the components",
        at: places.value("impact"),
        related: step.map { [places.related("\(effect.worst.word) here", at: $0.range)] } ?? [])
    }
  }

  /// The first of the worst. What is hidden may break without anybody's noticing.
  private func worst(of incident: IncidentSnapshot, in site: CheckedSite) -> ComponentEffect? {
    let shown = incident.effects.filter { !site.snapshot.settings.components[$0.component].isHidden }
    return shown.first { effect in shown.allSatisfy { $0.worst <= effect.worst } }
  }
}
