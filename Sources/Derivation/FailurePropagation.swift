internal import StatusModel

/// How the failure of components brings down those that require them.
struct FailurePropagation {
  let components: [Component]
  /// Per component: those that name it in a requirement.
  let dependents: [[Component.Index]]

  /// Per component whether it fails when `origins` do: the origins themselves, and every component with a requirement
  /// that fails, step by step. A cycle ends where everything on it has failed.
  func failing(when origins: [Component.Index]) -> [Bool] {
    var failing = components.map { _ in false }
    for origin in origins { failing[origin] = true }
    var pending = origins
    while let failed = pending.popLast() {
      for dependent in dependents[failed] where !failing[dependent] {
        guard components[dependent].requires.contains(where: { $0.fails(with: failing) }) else { continue }
        failing[dependent] = true
        pending.append(dependent)
      }
    }
    return failing
  }
}

extension Component.Requirement {
  /// Whether no alternative is left, `failing` telling of each component whether it fails.
  func fails(with failing: [Bool]) -> Bool {
    !alternatives.isEmpty && alternatives.allSatisfy { failing[$0] }
  }
}
