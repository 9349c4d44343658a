import Derivation
import StatusModel

/// What a component needs, what needs it, and what would fail with it.
struct Requirements {
  let snapshot: ComponentSnapshot
  let scope: PageScope

  var requires: String {
    let items = snapshot.component.requires.map { requirement in
      switch requirement {
      case .component(let index): named(index)
      case .any(let indices):
        scope.locale.pattern("dependencies.any_of").markup(["components": scope.list(indices.map(named))])
      }
    }
    return list(items) ?? nothing("dependencies.nothing_required")
  }

  var requiredBy: String {
    let dependents = scope.site.snapshot.dependencies.dependents
    let items = dependents.indices.contains(snapshot.index) ? dependents[snapshot.index].map(named) : []
    return list(items) ?? nothing("dependencies.nothing_requires")
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
    writer.markup(list(radius.map(named)) ?? "")
    return writer.string
  }

  /// Name and status.
  private func named(_ index: Component.Index) -> String {
    scope.component(index) + " " + scope.status(scope.site.snapshot.components[index].status)
  }

  private func list(_ items: [String]) -> String? {
    guard !items.isEmpty else { return nil }
    return "<ul class=\"requirements\">\n" + items.map { "<li>" + $0 + "</li>\n" }.joined() + "</ul>"
  }

  private func nothing(_ key: String) -> String {
    "<p class=\"quiet\">" + TextEscaping.escaped(scope.locale.text(key)) + "</p>"
  }
}
