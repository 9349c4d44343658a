package import StatusModel

/// A day from which on components require something else than the day before.
package struct DependencyChange: Sendable, Equatable {
  /// What one component requires from then on and did not before, and the other way round; what stays is in neither.
  package struct Step: Sendable, Equatable {
    package let component: Component.Index
    package let added: [Component.Requirement]
    package let dropped: [Component.Requirement]
  }

  package let day: CivilDate
  /// Whether the day is still to come.
  package let isPlanned: Bool
  /// In the order of the settings, never empty.
  package let steps: [Step]
  /// The single points of failure that were none the day before, by index.
  package let newSinglePoints: [Component.Index]
  /// Those that are none any more, by index.
  package let formerSinglePoints: [Component.Index]
}

extension StatusSnapshot {
  /// What has changed in the requirements of components, and what is planned to; newest first.
  package var dependencyChanges: [DependencyChange] {
    settings.components.requirementDays.reversed().compactMap { day in
      DependencyChange(on: day, isPlanned: day > today, of: settings.components)
    }
  }
}

extension DependencyChange {
  /// nil when nothing differs from the day before.
  init?(on day: CivilDate, isPlanned: Bool, of components: [Component]) {
    let before = components.asOf(day.adding(days: -1))
    let after = components.asOf(day)
    let steps = components.indices.compactMap { index -> Step? in
      let (old, new) = (before[index].requires, after[index].requires)
      guard Set(old) != Set(new) else { return nil }
      return Step(
        component: index, added: new.filter { !old.contains($0) }, dropped: old.filter { !new.contains($0) })
    }
    guard !steps.isEmpty else { return nil }
    let old = Self.singlePoints(of: before)
    let new = Self.singlePoints(of: after)
    self.init(
      day: day, isPlanned: isPlanned, steps: steps, newSinglePoints: new.filter { !old.contains($0) },
      formerSinglePoints: old.filter { !new.contains($0) })
  }

  private static func singlePoints(of components: [Component]) -> [Component.Index] {
    let graph = DependencyGraph(of: components)
    return components.indices.filter { graph.isSinglePoint($0, among: components) }
  }
}
