/// What is to be drawn: boxes of given sizes, and lines that lead down from one to another.
package struct LayeredGraph: Sendable {
  package struct Node: Sendable, Equatable {
    /// In pixels.
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  package struct Edge: Sendable, Hashable {
    /// Places in `nodes`; `upper` is drawn above `lower`.
    package let upper: Int
    package let lower: Int

    package init(upper: Int, lower: Int) {
      self.upper = upper
      self.lower = lower
    }
  }

  package let nodes: [Node]
  /// In order, each once. One that would close a cycle is not drawn.
  package let edges: [Edge]

  package init(nodes: [Node], edges: [Edge]) {
    self.nodes = nodes
    self.edges = edges
  }

  /// Per node the nodes below it, and those above it, in the order of the edges.
  var neighbours: (below: [[Int]], above: [[Int]]) {
    var below = nodes.map { _ in [Int]() }
    var above = below
    for edge in edges {
      below[edge.upper].append(edge.lower)
      above[edge.lower].append(edge.upper)
    }
    return (below, above)
  }
}
