import StatusModel

/// A component between those that require it and those that it requires, directly and through others, in layers.
struct DependencyLayers {
  struct Edge: Hashable {
    let dependent: Component.Index
    let required: Component.Index
    /// Whether another component can take the place of the required one.
    let isAlternative: Bool
  }

  /// From those that stand on the component to those that it stands on, each as far from it as the longest way there;
  /// itself alone in its layer.
  let layers: [[Component.Index]]
  let edges: [Edge]

  init(around center: Component.Index, in components: [Component], dependents: [[Component.Index]]) {
    let above = Self.layers(from: center, count: components.count) { dependents[$0] }
    let below = Self.layers(from: center, count: components.count) { index in
      components[index].requires.flatMap(\.components)
    }
    layers = Self.untangled(above.reversed() + [[center]] + below, components)
    edges = [above, below].flatMap { side in
      let members = Set(side.joined()).union([center])
      return members.sorted().flatMap { Self.edges(from: $0, in: components, within: members) }
    }
  }

  /// Whether there is anything but the component itself.
  var isEmpty: Bool { layers.count < 2 }

  /// Those next to `center` first. A cycle, which no checked model has, ends after `count` steps.
  private static func layers(
    from center: Component.Index, count: Int, next: (Component.Index) -> [Component.Index]
  ) -> [[Component.Index]] {
    var distances: [Component.Index: Int] = [:]
    var reached: Set = [center]
    var distance = 0
    while !reached.isEmpty, distance < count {
      reached = Set(reached.flatMap(next)).subtracting([center])
      for index in reached { distances[index] = distance }
      distance += 1
    }
    let byDistance = Dictionary(grouping: distances.keys.sorted()) { distances[$0] ?? 0 }
    return byDistance.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func edges(
    from dependent: Component.Index, in components: [Component], within members: Set<Component.Index>
  ) -> [Edge] {
    components[dependent].requires.flatMap { requirement in
      requirement.components.filter(members.contains).map {
        Edge(dependent: dependent, required: $0, isAlternative: requirement.components.count > 1)
      }
    }
  }

  /// Every layer in the order of its neighbours in the layer above, so that fewer lines cross.
  private static func untangled(_ layers: [[Component.Index]], _ components: [Component]) -> [[Component.Index]] {
    var result: [[Component.Index]] = []
    for layer in layers {
      let above = result.last ?? []
      let places = layer.map { index in
        let neighbours = above.indices.filter { place in
          components[above[place]].requires.contains { $0.components.contains(index) }
        }
        return (
          index: index, place: neighbours.isEmpty ? above.count * 50 : neighbours.reduce(0, +) * 100 / neighbours.count
        )
      }
      result.append(places.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.index))
    }
    return result
  }
}

extension Component.Requirement {
  /// The components of which one is enough.
  var components: [Component.Index] {
    switch self {
    case .component(let index): [index]
    case .any(let indices): indices
    }
  }
}
