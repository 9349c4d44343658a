import GraphLayout
import StatusModel

/// Components and what they require, as a graph of boxes: an `any` is a small box of its own between a component and the
/// alternatives.
struct DependencyMap {
  enum Box {
    case component(Component.Index)
    /// One of those below it is enough.
    case any
  }

  /// Parallel to the nodes of the graph.
  private(set) var boxes: [Box] = []
  private(set) var edges: [LayeredGraph.Edge] = []
  private var places: [Component.Index: Int] = [:]

  /// All components that require another or are required by one.
  init(of components: [Component], dependents: [[Component.Index]]) {
    let members = components.indices.filter { !components[$0].requires.isEmpty || !dependents[$0].isEmpty }
    self.init(members: Set(members), components)
  }

  /// What a component stands on and what stands on it, directly and through others, with the alternatives to it.
  init(around center: Component.Index, of components: [Component], dependents: [[Component.Index]]) {
    let above = Self.reachable(from: center) { dependents[$0] }
    let below = Self.reachable(from: center) { components[$0].requires.flatMap(\.alternatives) }
    var members = above.union(below).union([center])
    for index in above {
      for requirement in components[index].requires where !members.isDisjoint(with: requirement.alternatives) {
        members.formUnion(requirement.alternatives)
      }
    }
    self.init(members: members, components)
  }

  private init(members: Set<Component.Index>, _ components: [Component]) {
    for index in members.sorted() { places[index] = add(.component(index)) }
    for index in members.sorted() {
      for requirement in components[index].requires where members.isSuperset(of: requirement.alternatives) {
        connect(index, requirement.alternatives)
      }
    }
  }

  /// Whether there is nothing to draw a line between.
  var isEmpty: Bool { edges.isEmpty }

  private mutating func add(_ box: Box) -> Int {
    boxes.append(box)
    return boxes.count - 1
  }

  private mutating func connect(_ dependent: Component.Index, _ alternatives: [Component.Index]) {
    guard var upper = places[dependent] else { return }
    if alternatives.count > 1 {
      let junction = add(.any)
      edges.append(LayeredGraph.Edge(upper: upper, lower: junction))
      upper = junction
    }
    for alternative in alternatives {
      let edge = places[alternative].map { LayeredGraph.Edge(upper: upper, lower: $0) }
      if let edge, !edges.contains(edge) { edges.append(edge) }
    }
  }

  private static func reachable(
    from start: Component.Index, next: (Component.Index) -> [Component.Index]
  ) -> Set<Component.Index> {
    var reached: Set<Component.Index> = []
    var pending = [start]
    while let index = pending.popLast() {
      for neighbour in next(index) where reached.insert(neighbour).inserted { pending.append(neighbour) }
    }
    return reached.subtracting([start])
  }
}
