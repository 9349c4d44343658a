import StatusModel

extension SitePlan {
  mutating func addDependencies() {
    guard site.settings.shows(.dependencies) else { return }
    addPage(Permalink.dependencies) { DependenciesPage(scope: $0) }
  }
}
