import Derivation
import Querying
import StatusModel

/// What fails with components, as trees for a terminal.
struct ImpactDrawing {
  let report: ImpactReport

  func lines(_ width: Int?) -> [StyledText] {
    var lines = report.origins.map(label) + [StyledText(), StyledText(summary)]
    for tree in [failures, survivors].compactMap(\.self) + report.origins.map({ requirements(of: $0) }) {
      lines += [StyledText()] + tree.lines(width: width)
    }
    return lines
  }

  private var summary: String {
    let all = report.failures.count
    let shown = report.shownFailures
    let subject = report.origins.count == 1 ? "it" : "them"
    guard all > 0 else { return "Nothing else fails with \(subject)." }
    let what = all == 1 ? "1 component fails" : "\(all) components fail"
    let point =
      if report.origins.count == 1 {
        shown > 0 ? " A single point of failure." : " No single point of failure, as readers see none of them."
      } else {
        ""
      }
    return "\(what) with \(subject), \(shown) of them shown on the page.\(point)"
  }

  /// Below each component those that it brings down; one that several bring down is drawn below the first.
  private var failures: Tree? {
    guard !report.failures.isEmpty else { return nil }
    var drawn = Set(report.origins)
    let roots = report.origins.map { origin in
      Tree(StyledText(component(origin).id), children: dependents(of: origin, drawn: &drawn))
    }
    let title = StyledText("Fails", .bold)
    return Tree(title, children: roots.count == 1 ? roots[0].children : roots)
  }

  private func dependents(of index: Component.Index, drawn: inout Set<Component.Index>) -> [Tree] {
    var trees: [Tree] = []
    // Claimed before any is followed, so that a component stands as near to its cause as it can.
    let own = report.failures.filter { $0.causes.contains(index) && !drawn.contains($0.component) }
    drawn.formUnion(own.map(\.component))
    for failure in own {
      let others = failure.causes.filter { $0 != index }
      let reason = others.isEmpty ? "" : "  (with \(ids(others)))"
      trees.append(
        Tree(
          label(failure.component) + StyledText(reason, .faint),
          children: dependents(of: failure.component, drawn: &drawn)))
    }
    return trees
  }

  private var survivors: Tree? {
    guard !report.survivors.isEmpty else { return nil }
    return Tree(
      StyledText("Stands", .bold),
      children: report.survivors.map { survivor in
        let verb = survivor.standsWhile.count == 1 ? "does" : "do not all fail"
        return Tree(
          label(survivor.component)
            + StyledText("  stands while \(ids(survivor.standsWhile)) \(verb)", .faint))
      })
  }

  private func requirements(of index: Component.Index) -> Tree {
    let component = component(index)
    let title = StyledText("\(component.id) requires", .bold)
    guard !component.requires.isEmpty else { return Tree(title + StyledText(" nothing")) }
    var drawn: Set<Component.Index> = [index]
    return Tree(title, children: requirements(below: index, drawn: &drawn))
  }

  private func requirements(below index: Component.Index, drawn: inout Set<Component.Index>) -> [Tree] {
    component(index).requires.map { requirement in
      let trees = requirement.alternatives.map { required in
        let isNew = drawn.insert(required).inserted
        return Tree(label(required), children: isNew ? requirements(below: required, drawn: &drawn) : [])
      }
      if case .component = requirement, let tree = trees.first { return tree }
      return Tree(StyledText("one of these"), children: trees)
    }
  }

  /// `dns-1  Name server 1  ✔ operational  hidden`.
  private func label(_ index: Component.Index) -> StyledText {
    let snapshot = report.snapshot.components[index]
    let label =
      StyledText(snapshot.component.id, .bold) + StyledText("  \(snapshot.component.name)  ") + snapshot.status.mark
    return snapshot.component.isHidden ? label + StyledText("  hidden", .faint) : label
  }

  private func component(_ index: Component.Index) -> Component { report.snapshot.settings.components[index] }

  private func ids(_ indices: [Component.Index]) -> String { indices.map { component($0).id }.joined(separator: ", ") }
}
