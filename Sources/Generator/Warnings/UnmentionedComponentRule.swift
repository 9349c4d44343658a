import Content
import Derivation
import Diagnostics
import StatusModel

/// A component that no post has named for long is either very sound, gone, or not posted about.
struct UnmentionedComponentRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let days = site.snapshot.settings.warnings.unmentionedDays
    return site.snapshot.unmentionedComponents(for: days).map { component in
      let last = component.lastPost.flatMap(site.places).map { $0.related("the last that did", at: $0.title) }
      return Diagnostic(
        .unmentionedComponent,
        "no post has named \(site.name(of: component.component)) for \(days == 365 ? "a year" : "\(days) days")",
        hint: "is it still there, and is everything posted?", at: site.components[component.component].id,
        in: site.settings, related: last.map { [$0] } ?? [])
    }
  }
}
