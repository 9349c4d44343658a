internal import StatusModel

extension DependencyGraph {
  /// Whether the blast radius of `index` holds a component that is shown; `components` are those of the graph.
  func isSinglePoint(_ index: Component.Index, among components: [Component]) -> Bool {
    blastRadii[index].contains { !components[$0].isHidden }
  }
}
