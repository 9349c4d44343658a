/// Where the rows of a drawing are: as high as their highest box, and the further apart the more lines run between them.
struct RowBands {
  /// From the top, in pixels.
  private(set) var bands: [Range<Int>] = []

  var height: Int { bands.last?.upperBound ?? 0 }

  init(_ routed: RoutedGraph, _ graph: LayeredGraph, spacing: GraphSpacing) {
    var top = 0
    for row in routed.rows {
      let boxes = row.map { routed.vertices[$0] }.filter { !$0.isPassing }
      let bottom = top + (boxes.map { graph.nodes[$0.node].height }.max() ?? 0)
      bands.append(top..<bottom)
      let lines = row.reduce(0) { $0 + routed.vertices[$1].below.count }
      top = bottom + spacing.rows + min(spacing.rows, lines * 2)
    }
  }
}
