import Content
import Derivation
import Diagnostics
import StatusModel

/// Open incidents say the same of a component.
struct DisagreementRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    site.snapshot.disagreements.compactMap { disagreement in
      let component = disagreement.component
      let milder = site.snapshot.incidents[disagreement.milder].incident
      let worse = site.snapshot.incidents[disagreement.worse].incident
      guard let places = site.places(of: milder.identity), let others = site.places(of: worse.identity),
        let here = places.steps(of: component, in: milder).last,
        let there = others.steps(of: component, in: worse).last
      else { return nil }
      return places.warning(
        .statusDisagreement,
        "\(site.name(of: component)) is in \(here.status.word) here, and in \(there.status.word) in another open incident",
        hint: "readers see the worse; say the same in both", at: here.range,
        related: [others.related("\(there.status.word) here", at: there.range)])
    }
  }
}
