/// Where a project is checked and published.
package enum ContinuousIntegration: String, Sendable, CaseIterable {
  case github, gitlab, none
}
