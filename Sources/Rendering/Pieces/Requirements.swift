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
    let layers = DependencyLayers(around: snapshot.index, in: components, dependents: dependents)
    guard !layers.isEmpty else { return nil }
    let label = TextEscaping.escaped(scope.locale.text("dependencies.title"))
    return "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"\(label)\">"
      + DependencyDrawing(layers, around: snapshot.index, in: scope).svg + "</div>"
  }

  /// With what those require in turn.
  var requires: String {
    var named: Set = [snapshot.index]
    return requirements(of: snapshot.index, &named) ?? nothing("dependencies.nothing_required")
  }

  /// With what requires those in turn.
  var requiredBy: String {
    var named: Set = [snapshot.index]
    return list(dependents[snapshot.index], &named) { dependents[$0] } ?? nothing("dependencies.nothing_requires")
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
    for index in radius { writer.markup("<li>" + status(of: index) + "</li>\n") }
    writer.markup("</ul>")
    return writer.string
  }

  /// What a component requires, as a list in the list; each component's own requirements only where it is first named.
  private func requirements(of index: Component.Index, _ named: inout Set<Component.Index>) -> String? {
    let requirements = components[index].requires
    guard !requirements.isEmpty else { return nil }
    var markup = "<ul class=\"requirements\">\n"
    for requirement in requirements {
      let alternatives = requirement.components
      if alternatives.count > 1 {
        markup += "<li>" + TextEscaping.escaped(scope.locale.text("dependencies.any_of")) + "<ul>\n"
      }
      for alternative in alternatives {
        let isNew = named.insert(alternative).inserted
        let below = isNew ? self.requirements(of: alternative, &named) : nil
        markup += "<li>" + status(of: alternative) + (below ?? "") + "</li>\n"
      }
      if alternatives.count > 1 { markup += "</ul></li>\n" }
    }
    return markup + "</ul>"
  }

  private func list(
    _ indices: [Component.Index], _ named: inout Set<Component.Index>, next: (Component.Index) -> [Component.Index]
  ) -> String? {
    guard !indices.isEmpty else { return nil }
    var markup = "<ul class=\"requirements\">\n"
    for index in indices {
      let below = named.insert(index).inserted ? list(next(index), &named, next: next) : nil
      markup += "<li>" + status(of: index) + (below ?? "") + "</li>\n"
    }
    return markup + "</ul>"
  }

  /// Name and status.
  private func status(of index: Component.Index) -> String {
    scope.component(index) + " " + scope.status(scope.site.snapshot.components[index].status)
  }

  private func nothing(_ key: String) -> String {
    "<p class=\"quiet\">" + TextEscaping.escaped(scope.locale.text(key)) + "</p>"
  }
}
