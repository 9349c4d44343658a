package import StatusModel

/// A component that is shown and cannot work now, since what it requires is out, while no open post names it.
package struct UnspokenFailure: Sendable, Equatable {
  package let component: Component.Index
  /// The components whose outage brings it down, by index; never empty.
  package let causes: [Component.Index]
}

extension StatusSnapshot {
  /// In the order of the components, without those that are yet to come. A post that says `operational` of one has spoken of it.
  package var unspokenFailures: [UnspokenFailure] {
    let affected = components.filter { component in
      !component.mayBeAffectedBy.isEmpty && !component.component.isHidden
        && component.component.since.map { $0 <= today } ?? true
    }
    guard !affected.isEmpty else { return [] }
    let named = componentsInOpenPosts
    return affected.filter { !named.contains($0.index) }.map {
      UnspokenFailure(component: $0.index, causes: $0.mayBeAffectedBy)
    }
  }

  private var componentsInOpenPosts: Set<Component.Index> {
    let incidents = incidents.filter(\.isOpen).flatMap(\.effects)
    let maintenances = maintenances.filter(\.isRunning).flatMap(\.effects)
    return Set((incidents + maintenances).map(\.component))
  }
}
