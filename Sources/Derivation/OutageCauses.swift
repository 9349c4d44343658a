internal import StatusModel

/// Which outages make requirements fail right now.
///
/// A component fails when its own status is major_outage or partial_outage, or when one of its requirements fails; a
/// requirement fails when its component does, an `any` when all of its alternatives do. So failure passes through
/// components that are themselves reported operational.
struct OutageCauses {
  private let components: [Component]
  private let isOut: [Bool]
  private let failing: [Bool]

  init(among components: [Component], dependencies: DependencyGraph, statuses: [ComponentStatus]) {
    self.components = components
    isOut = statuses.map { $0 >= .partialOutage }
    failing = FailurePropagation(components: components, dependents: dependencies.dependents)
      .failing(when: components.indices.filter { [isOut] in isOut[$0] })
  }

  /// The components with an outage of their own that make a requirement of `component` fail, by index, itself left out.
  /// Its own status plays no part.
  func causes(affecting component: Component.Index) -> [Component.Index] {
    var isSeen = components.map { _ in false }
    isSeen[component] = true
    var pending = [component]
    var causes: [Component.Index] = []
    while let next = pending.popLast() {
      for required in failedRequirements(of: next) where !isSeen[required] {
        isSeen[required] = true
        pending.append(required)
        if isOut[required] { causes.append(required) }
      }
    }
    return causes.sorted()
  }

  private func failedRequirements(of component: Component.Index) -> [Component.Index] {
    components[component].requires.filter { $0.fails(with: failing) }.flatMap(\.alternatives)
  }
}
