import Derivation
import Mustache
import StatusModel

/// `/dependencies/`
struct DependenciesPage: SitePage {
  static let template = "dependencies"

  let scope: PageScope

  private var snapshots: [ComponentSnapshot] { scope.site.snapshot.components }
  private var dependents: [[Component.Index]] { scope.site.snapshot.dependencies.dependents }

  var head: PageHead {
    PageHead(
      title: scope.locale.text("dependencies.title"), description: scope.locale.text("dependencies.description"),
      path: Permalink.dependencies, kind: "dependencies", isLive: true)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "drawingHTML": drawing
    case "hasSinglePoints": !singlePoints.isEmpty
    case "singlePointsHTML": singlePointList
    case "changesHTML": DependencyChangeList(changes: scope.site.snapshot.dependencyChanges, scope: scope).html
    case "treeHTML": tree
    case "aloneHTML": alone
    default: nil
    }
  }

  /// nil when no component requires another.
  private var drawing: String? {
    let map = DependencyMap(of: scope.site.settings.components, dependents: dependents)
    guard !map.isEmpty else { return nil }
    return DependencyDrawing(map: map, scope: scope).html(label: scope.locale.text("dependencies.whole"))
  }

  /// Those that take the most shown components with them first.
  private var singlePoints: [ComponentSnapshot] {
    snapshots.filter(\.isSinglePointOfFailure).sorted { (shown($1).count, $0.index) < (shown($0).count, $1.index) }
  }

  private func shown(_ snapshot: ComponentSnapshot) -> [Component.Index] {
    snapshot.blastRadius.filter { !snapshots[$0].component.isHidden }
  }

  private var singlePointList: String {
    singlePoints.map { snapshot in
      let takes = scope.locale.pattern("dependencies.takes").markup(["components": scope.components(shown(snapshot))])
      return "<li>" + scope.withStatus(snapshot.index) + " <span class=\"takes\">" + takes + "</span></li>\n"
    }.joined()
  }

  /// From what nothing requires downwards.
  private var tree: String? {
    let top = snapshots.indices.filter { dependents[$0].isEmpty && !snapshots[$0].component.requires.isEmpty }
    var tree = RequirementTree(scope: scope)
    return tree.list(top)
  }

  /// nil when all have something to do with another.
  private var alone: String? {
    let alone = snapshots.indices.filter { dependents[$0].isEmpty && snapshots[$0].component.requires.isEmpty }
    var tree = RequirementTree(scope: scope)
    return tree.list(alone)
  }
}
