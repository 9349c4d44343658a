import Derivation
import StatusModel

/// What a component needs, what needs it, and what would fail with it.
struct Requirements {
  let snapshot: ComponentSnapshot
  let scope: PageScope

  private var components: [Component] { scope.site.settings.components }
  private var dependents: [[Component.Index]] { scope.site.snapshot.dependencies.dependents }

  /// nil for a component that stands alone.
  var drawing: String? {
    let map = DependencyMap(around: snapshot.index, of: components, dependents: dependents)
    guard !map.isEmpty else { return nil }
    return DependencyDrawing(map: map, center: snapshot.index, scope: scope)
      .html(label: scope.locale.text("dependencies.drawing", ["component": snapshot.component.name]))
  }

  /// With what those require in turn.
  var requires: String {
    var tree = RequirementTree(scope: scope, known: [snapshot.index])
    return tree.requirements(of: snapshot.index) ?? nothing("dependencies.nothing_required")
  }

  /// With what requires those in turn.
  var requiredBy: String {
    var tree = RequirementTree(scope: scope, known: [snapshot.index])
    return tree.list(dependents[snapshot.index]) { dependents[$0] } ?? nothing("dependencies.nothing_requires")
  }

  /// nil when nothing else would fail.
  var blastRadius: String? {
    let radius = snapshot.blastRadius
    guard !radius.isEmpty else { return nil }
    var writer = MarkupWriter()
    if snapshot.isSinglePointOfFailure {
      writer.element("p", class: "single-point", scope.locale.text("dependencies.single_point"))
    }
    writer.element("p", scope.locale.text("dependencies.blast_radius_text", count: radius.count))
    writer.markup("<ul class=\"requirements flat\">\n")
    for index in radius { writer.markup("<li>" + scope.withStatus(index) + "</li>\n") }
    writer.markup("</ul>")
    return writer.string
  }

  private func nothing(_ key: String) -> String {
    "<p class=\"quiet\">" + TextEscaping.escaped(scope.locale.text(key)) + "</p>"
  }
}
