package import StatusModel

extension DependencyGraph {
  /// Per component whether it fails when all of `origins` do, by index; `components` are those of the graph.
  package func failing(when origins: [Component.Index], among components: [Component]) -> [Bool] {
    FailurePropagation(components: components, dependents: dependents).failing(when: origins)
  }
}
