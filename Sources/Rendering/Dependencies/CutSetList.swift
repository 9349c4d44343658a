import Derivation
import StatusModel

/// What would have to fail first for a component to fail: single components, then pairs and threes.
struct CutSetList {
  let component: Component.Index
  let scope: PageScope

  /// The most sets of one size that are listed.
  private static let limit = 20

  /// nil for a component that requires nothing.
  var html: String? {
    let sets = scope.site.cutSets.sets(of: component)
    guard !sets.isEmpty else { return nil }
    var markup = "<ul class=\"cut-sets\">\n"
    for size in 1...MinimalCutSets.largest {
      let ofSize = sets.filter { $0.count == size }
      if !ofSize.isEmpty { markup += item(ofSize, size: size) }
    }
    return markup + "</ul>"
  }

  private func item(_ sets: [[Component.Index]], size: Int) -> String {
    let words = TextEscaping.escaped(scope.locale.text("dependencies.together_\(size)"))
    let shown = sets.prefix(Self.limit).map { "<li>" + scope.components($0) + "</li>\n" }.joined()
    let rest = sets.count - Self.limit
    let more =
      rest > 0 ? "<li>" + TextEscaping.escaped(scope.locale.text("dependencies.more", count: rest)) + "</li>\n" : ""
    return "<li>" + words + "<ul>\n" + shown + more + "</ul></li>\n"
  }
}
