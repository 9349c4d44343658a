import Derivation
import StatusModel

/// What components required at other times than now: from which day on, and what that did to single points of failure.
struct DependencyChangeList {
  /// Newest first.
  let changes: [DependencyChange]
  let scope: PageScope

  /// nil when components have always required what they do now.
  var html: String? {
    guard !changes.isEmpty else { return nil }
    return changes.map { change in
      let items = change.steps.map(words) + pointsOfFailure(change)
      return heading(of: change) + "<ul>\n" + items.map { "<li>" + $0 + "</li>\n" }.joined() + "</ul>\n"
    }.joined()
  }

  private func heading(of change: DependencyChange) -> String {
    let key = change.isPlanned ? "dependencies.planned_from" : "dependencies.changed_from"
    return "<h3>" + scope.words(key, date: change.day) + "</h3>\n"
  }

  private func words(_ step: DependencyChange.Step) -> String {
    let key =
      switch (step.added.isEmpty, step.dropped.isEmpty) {
      case (false, false): "dependencies.requirement_replaced"
      case (true, _): "dependencies.requirement_dropped"
      case (_, true): "dependencies.requirement_added"
      }
    return scope.locale.pattern(key).markup([
      "component": scope.component(step.component), "added": words(step.added), "dropped": words(step.dropped),
    ])
  }

  private func words(_ requirements: [Component.Requirement]) -> String {
    scope.list(
      requirements.map { requirement in
        let names = requirement.alternatives.map(scope.component)
        guard names.count > 1 else { return names.joined() }
        let separator = TextEscaping.escaped(scope.locale.text("list.separator"))
        return scope.locale.pattern("dependencies.any_of_these").markup([
          "components": names.joined(separator: separator)
        ])
      })
  }

  private func pointsOfFailure(_ change: DependencyChange) -> [String] {
    [
      ("dependencies.former_single_points", change.formerSinglePoints),
      ("dependencies.new_single_points", change.newSinglePoints),
    ].filter { !$0.1.isEmpty }.map { key, points in
      scope.locale.pattern(key).markup(["components": scope.components(points)])
    }
  }
}
