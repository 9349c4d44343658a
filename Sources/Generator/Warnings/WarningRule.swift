import Diagnostics

/// Something that posts, taken together or at the present moment, should not say.
protocol WarningRule: Sendable {
  func warnings(of site: CheckedSite) -> [Diagnostic]
}
