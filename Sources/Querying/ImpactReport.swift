package import Derivation
package import StatusModel

/// What fails when some components do, and what they require.
package struct ImpactReport: Sendable {
  /// A component that fails with them, and why.
  package struct Failure: Sendable, Equatable {
    package let component: Component.Index
    /// The failing components that make its requirement fail, by index.
    package let causes: [Component.Index]
  }

  /// A component with a requirement that is met by others alone.
  package struct Survivor: Sendable, Equatable {
    package let component: Component.Index
    /// Those of which one is still enough, by index.
    package let standsWhile: [Component.Index]
  }

  package let snapshot: StatusSnapshot
  /// By index, each once, in the order in which they were named.
  package let origins: [Component.Index]
  /// In the order of the settings.
  package let failures: [Failure]
  /// In the order of the settings; a component once for each such requirement.
  package let survivors: [Survivor]

  /// What `ids` name; or the first id that no component has.
  package init(of ids: [String], in snapshot: StatusSnapshot) throws(UnknownComponent) {
    let components = snapshot.settings.components
    var origins: [Component.Index] = []
    for id in ids {
      let index = try snapshot.component(id)
      if !origins.contains(index) { origins.append(index) }
    }
    self.snapshot = snapshot
    self.origins = origins
    let failing = snapshot.dependencies.failing(when: origins, among: components)
    failures = components.indices.filter { failing[$0] && !origins.contains($0) }.map { index in
      let causes = components[index].requires.map(\.alternatives).filter { $0.allSatisfy { failing[$0] } }
      return Failure(component: index, causes: Array(Set(causes.joined())).sorted())
    }
    survivors = components.indices.filter { !failing[$0] }.flatMap { index in
      components[index].requires.map(\.alternatives).filter { $0.contains { failing[$0] } }.map { alternatives in
        Survivor(component: index, standsWhile: alternatives.filter { !failing[$0] })
      }
    }
  }

  /// How many components that are shown fail with them; with none, they are no single point of failure.
  package var shownFailures: Int { failures.count { !snapshot.components[$0.component].component.isHidden } }
}
