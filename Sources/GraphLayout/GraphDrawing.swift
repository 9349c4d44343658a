/// Where the boxes of a graph stand and how its lines run: no two boxes overlap, and no line runs through a box.
///
/// A pure function of the graph and the spacing.
package struct GraphDrawing: Sendable, Equatable {
  package struct Box: Sendable, Equatable {
    /// Its upper left corner, in pixels from that of the drawing.
    package let x: Int
    package let y: Int
    package let width: Int
    package let height: Int

    package var middle: Int { x + width / 2 }
    package var bottom: Int { y + height }
    /// The same for all boxes of a row.
    package var middleLine: Int { y + height / 2 }
  }

  package let width: Int
  package let height: Int
  /// Parallel to the graph's nodes.
  package let boxes: [Box]
  /// Each from one row to the next, from the top; lines to one node join on their way.
  package let lines: [GraphLine]

  package init(of graph: LayeredGraph, spacing: GraphSpacing) {
    let rows = RowAssignment(graph, spacing: spacing)
    let routed = CrossingReduction.ordered(RoutedGraph(graph, rows: rows))
    let placement = RowPlacement(routed, spacing: spacing)
    let bands = RowBands(routed, graph, spacing: spacing)
    let middles = placement.middles.map { Int($0.rounded()) }
    width = Int(placement.width.rounded(.up)) + 1
    height = bands.height
    let boxes = graph.nodes.indices.map { node in
      let (size, band) = (graph.nodes[node], bands.bands[rows.rows[node]])
      return Box(
        x: middles[node] - size.width / 2, y: band.lowerBound + (band.count - size.height) / 2, width: size.width,
        height: size.height)
    }
    self.boxes = boxes
    lines = routed.vertices.indices.flatMap { upper in
      routed.vertices[upper].below.map { lower in
        GraphLine(
          GraphLine.End(routed, upper, middles[upper], bands, boxes),
          GraphLine.End(routed, lower, middles[lower], bands, boxes))
      }
    }
  }
}
