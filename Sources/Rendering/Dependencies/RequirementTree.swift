import Derivation
import StatusModel

/// Components with what they require, as lists in lists; what a component requires stands only where it is first named.
struct RequirementTree {
  let scope: PageScope
  private var named: Set<Component.Index>

  /// `known` have their requirements elsewhere.
  init(scope: PageScope, known: Set<Component.Index> = []) {
    self.scope = scope
    named = known
  }

  private var components: [Component] { scope.site.settings.components }

  /// What `index` requires; nil when that is nothing.
  mutating func requirements(of index: Component.Index) -> String? {
    let requirements = components[index].requires
    guard !requirements.isEmpty else { return nil }
    var markup = "<ul class=\"requirements\">\n"
    for requirement in requirements {
      let alternatives = requirement.alternatives
      if alternatives.count > 1 {
        markup += "<li>" + TextEscaping.escaped(scope.locale.text("dependencies.any_of")) + "<ul>\n"
      }
      for alternative in alternatives { markup += item(alternative) }
      if alternatives.count > 1 { markup += "</ul></li>\n" }
    }
    return markup + "</ul>"
  }

  /// The components themselves, each with what it requires.
  mutating func list(_ indices: [Component.Index]) -> String? {
    guard !indices.isEmpty else { return nil }
    var markup = "<ul class=\"requirements\">\n"
    for index in indices { markup += item(index) }
    return markup + "</ul>"
  }

  /// The components themselves, each with those that `next` names.
  mutating func list(_ indices: [Component.Index], next: (Component.Index) -> [Component.Index]) -> String? {
    guard !indices.isEmpty else { return nil }
    var markup = "<ul class=\"requirements\">\n"
    for index in indices {
      let below = named.insert(index).inserted ? list(next(index), next: next) : nil
      markup += "<li>" + scope.withStatus(index) + (below ?? "") + "</li>\n"
    }
    return markup + "</ul>"
  }

  private mutating func item(_ index: Component.Index) -> String {
    let below = named.insert(index).inserted ? requirements(of: index) : nil
    return "<li>" + scope.withStatus(index) + (below ?? "") + "</li>\n"
  }
}

extension PageScope {
  /// A component's name as a link, and its status.
  func withStatus(_ index: Component.Index) -> String {
    component(index) + " " + status(site.snapshot.components[index].status)
  }
}
