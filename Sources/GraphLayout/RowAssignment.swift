/// Deals the nodes into rows, so that every edge leads down and no row is wider than asked for.
struct RowAssignment {
  /// Per node.
  private(set) var rows: [Int]
  private(set) var count = 0

  private let graph: LayeredGraph
  private let spacing: GraphSpacing

  /// Room is left for the lines that pass a row beside its boxes.
  private var widthForBoxes: Int { spacing.width * 7 / 8 }

  init(_ graph: LayeredGraph, spacing: GraphSpacing) {
    self.graph = graph
    self.spacing = spacing
    rows = graph.nodes.map { _ in -1 }
    deal()
  }

  /// Row by row: of the nodes whose upper neighbours are all placed, those with the longest way below them first. Where a
  /// cycle lets none through, the first node left goes on.
  private mutating func deal() {
    let (below, above) = graph.neighbours
    let depths = Self.depths(below)
    var waiting = above.map(\.count)
    var ready = graph.nodes.indices.filter { waiting[$0] == 0 }
    var left = graph.nodes.count
    while left > 0 {
      if ready.isEmpty, let first = rows.firstIndex(of: -1) { ready = [first] }
      let placed = fill(&ready, depths)
      for node in placed { rows[node] = count }
      for node in placed {
        for lower in below[node] {
          waiting[lower] -= 1
          if waiting[lower] == 0, rows[lower] < 0 { ready.append(lower) }
        }
      }
      left -= placed.count
      count += 1
    }
  }

  /// Takes what one row holds.
  private func fill(_ ready: inout [Int], _ depths: [Int]) -> [Int] {
    var (row, rest, width) = ([Int](), [Int](), -spacing.boxes)
    for node in ready.sorted(by: { (depths[$1], $0) < (depths[$0], $1) }) {
      let wider = width + spacing.boxes + graph.nodes[node].width
      if row.isEmpty || wider <= widthForBoxes {
        row.append(node)
        width = wider
      } else {
        rest.append(node)
      }
    }
    ready = rest
    return row
  }

  /// Per node the number of edges on the longest way down; as many rounds as there are nodes end a cycle.
  private static func depths(_ below: [[Int]]) -> [Int] {
    var depths = below.map { _ in 0 }
    for _ in below.indices {
      var isSettled = true
      for node in below.indices {
        let depth = below[node].reduce(0) { max($0, depths[$1] + 1) }
        if depth > depths[node], depth <= below.count { (depths[node], isSettled) = (depth, false) }
      }
      if isSettled { break }
    }
    return depths
  }
}
