import TestSupport

@testable import GraphLayout

/// Graphs like those of services on shared machines, the same for the same seed.
enum RandomGraph {
  static func graph(of count: Int, seed: UInt64) -> LayeredGraph {
    var numbers = SeededNumbers(seed: seed)
    let nodes = (0..<count).map { _ in
      Int.random(in: 0..<5, using: &numbers) == 0
        ? LayeredGraph.Node(width: 70, height: 24)
        : LayeredGraph.Node(width: Int.random(in: 100...180, using: &numbers), height: 46)
    }
    var edges: [LayeredGraph.Edge] = []
    for upper in 0..<count - 1 {
      for _ in 0..<Int.random(in: 0...3, using: &numbers) {
        let edge = LayeredGraph.Edge(upper: upper, lower: Int.random(in: upper + 1..<count, using: &numbers))
        if !edges.contains(edge) { edges.append(edge) }
      }
    }
    return LayeredGraph(nodes: nodes, edges: edges)
  }
}
