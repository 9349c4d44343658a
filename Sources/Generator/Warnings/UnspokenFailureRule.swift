import Content
import Derivation
import Diagnostics
import StatusModel

/// What cannot work because of an outage is named where the outage is.
struct UnspokenFailureRule: WarningRule {
  /// More places than these help nobody.
  private static let mostRelated = 5

  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let failures = Dictionary(grouping: site.snapshot.unspokenFailures) { $0.causes.first ?? $0.component }
    return failures.sorted { $0.key < $1.key }.compactMap { cause, failures in
      guard let (places, range) = place(of: cause, in: site) else { return nil }
      return warning(failures.map(\.component), at: range, places, in: site)
    }
  }

  private func warning(
    _ components: [Component.Index], at range: Range<Int>, _ places: PostPlaces, in site: CheckedSite
  ) -> Diagnostic {
    let first = site.name(of: components[0])
    let (subject, object) =
      switch components.count {
      case 1: ("\(first) requires", "it")
      case 2: ("\(first) and \(site.name(of: components[1])) require", "them")
      case let count: ("\(first) and \(count - 1) other components require", "them")
      }
    let related = components.prefix(Self.mostRelated).compactMap { component in
      site.components[component].requires.map {
        Diagnostic.Related("what \(site.name(of: component)) requires", at: $0, in: site.settings)
      }
    }
    return places.warning(
      .unspokenFailure, "\(subject) what is out here, and no open post speaks of \(object)",
      hint: "name \(object) in this post: 'operational' says that all is well", at: range, related: related)
  }

  /// Where an open post puts the component out.
  private func place(of cause: Component.Index, in site: CheckedSite) -> (PostPlaces, Range<Int>)? {
    let isOut: (ComponentEffect) -> Bool = { $0.component == cause && $0.current >= .partialOutage }
    for incident in site.openIncidents where incident.effects.contains(where: isOut) {
      guard let places = site.places(of: incident.incident.identity) else { continue }
      return places.steps(of: cause, in: incident.incident).last.map { (places, $0.range) }
    }
    for maintenance in site.runningMaintenances where maintenance.effects.contains(where: isOut) {
      guard let places = site.places(of: maintenance.maintenance.identity) else { continue }
      return places.steps(of: cause, in: maintenance.maintenance).last.map { (places, $0.range) }
    }
    return nil
  }
}
