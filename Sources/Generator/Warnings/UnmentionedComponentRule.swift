import Content
import Derivation
import Diagnostics
import StatusModel

/// A component that no post has named for long is either very sound, gone, or not posted about. Said once for all: on a large
/// site there are always some.
struct UnmentionedComponentRule: WarningRule {
  /// More places than these help nobody.
  private static let mostRelated = 5

  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let days = site.snapshot.settings.warnings.unmentionedDays
    let unmentioned = site.snapshot.unmentionedComponents(for: days)
    guard let first = unmentioned.first else { return [] }
    let others = unmentioned.dropFirst()
    let names =
      switch others.count {
      case 0: site.name(of: first.component)
      case 1: "\(site.name(of: first.component)) or \(site.name(of: others[1].component))"
      case let count: "\(site.name(of: first.component)), nor \(count) other components,"
      }
    return [
      Diagnostic(
        .unmentionedComponent, "no post has named \(names) for \(days == 365 ? "a year" : "\(days) days")",
        hint: "\(others.isEmpty ? "is it" : "are they") still there, and is everything posted?",
        at: site.components[first.component].id, in: site.settings,
        related: others.isEmpty
          ? lastPost(of: first, in: site) : others.prefix(Self.mostRelated).map { related($0, in: site) })
    ]
  }

  private func lastPost(of component: UnmentionedComponent, in site: CheckedSite) -> [Diagnostic.Related] {
    component.lastPost.flatMap(site.places).map { [$0.related("the last that did", at: $0.title)] } ?? []
  }

  private func related(_ component: UnmentionedComponent, in site: CheckedSite) -> Diagnostic.Related {
    Diagnostic.Related(
      "\(site.name(of: component.component)) neither", at: site.components[component.component].id, in: site.settings)
  }
}
