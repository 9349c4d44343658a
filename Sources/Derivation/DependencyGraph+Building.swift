internal import StatusModel

extension DependencyGraph {
  init(of components: [Component]) {
    var dependents = components.map { _ in [Component.Index]() }
    for (index, component) in components.enumerated() {
      for required in Set(component.requires.flatMap(\.alternatives)) { dependents[required].append(index) }
    }
    let propagation = FailurePropagation(components: components, dependents: dependents)
    self.init(
      dependents: dependents,
      blastRadii: components.indices.map { origin in
        let failing = propagation.failing(when: [origin])
        return components.indices.filter { failing[$0] && $0 != origin }
      })
  }
}
