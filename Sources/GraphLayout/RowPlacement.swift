/// Places vertices along their rows: each as near to the middle of its neighbours as the order and the distances within its row
/// allow, which is found exactly, row by row, up and down in turn.
struct RowPlacement {
  /// Per vertex the middle, in pixels from the left.
  private(set) var middles: [Double]
  /// In pixels.
  private(set) var width = 0.0

  private let graph: RoutedGraph
  private let spacing: GraphSpacing
  /// Per row, the distance of each vertex from the first when all stand as close as they may.
  private var offsets: [[Double]] = []

  private static let sweeps = 16

  init(_ graph: RoutedGraph, spacing: GraphSpacing) {
    self.graph = graph
    self.spacing = spacing
    middles = graph.vertices.map { _ in 0 }
    offsets = graph.rows.map(distances)
    width = graph.rows.indices.map(extent).max() ?? 0
    for row in graph.rows.indices { placeClosely(row) }
    for sweep in 0..<Self.sweeps {
      let isDown = sweep.isMultiple(of: 2)
      for row in isDown ? Array(graph.rows.indices) : graph.rows.indices.reversed() {
        place(row, by: sweep < Self.sweeps - 2 ? (isDown ? [\.above] : [\.below]) : [\.above, \.below])
      }
    }
  }

  private func distances(_ row: [Int]) -> [Double] {
    var distances = [0.0]
    for (left, right) in zip(row, row.dropFirst()) {
      distances.append(distances[distances.count - 1] + gap(left, right))
    }
    return distances
  }

  /// From the middle of a vertex to that of the next.
  private func gap(_ left: Int, _ right: Int) -> Double {
    let (left, right) = (graph.vertices[left], graph.vertices[right])
    let space = left.isPassing || right.isPassing ? spacing.lines : spacing.boxes
    return Double(left.width + right.width) / 2 + Double(space)
  }

  private func halfWidth(_ vertex: Int?) -> Double { vertex.map { Double(graph.vertices[$0].width) / 2 } ?? 0 }

  private func extent(of row: Int) -> Double {
    halfWidth(graph.rows[row].first) + (offsets[row].last ?? 0) + halfWidth(graph.rows[row].last)
  }

  private mutating func placeClosely(_ row: Int) {
    let start = (width - extent(of: row)) / 2 + halfWidth(graph.rows[row].first)
    for (vertex, offset) in zip(graph.rows[row], offsets[row]) { middles[vertex] = start + offset }
  }

  private mutating func place(_ row: Int, by sides: [KeyPath<RoutedGraph.Vertex, [Int]>]) {
    let vertices = graph.rows[row]
    var wishes: [(place: Double, weight: Double)] = []
    for (vertex, offset) in zip(vertices, offsets[row]) {
      let neighbours = sides.flatMap { graph.vertices[vertex][keyPath: $0] }
      let sum = neighbours.reduce(0) { $0 + middles[$1] }
      let wish = neighbours.isEmpty ? middles[vertex] : sum / Double(neighbours.count)
      // A line that passes should be straight; what nothing pulls gives way.
      let weight = neighbours.isEmpty ? 0.1 : graph.vertices[vertex].isPassing ? 4.0 : 1.0
      wishes.append((wish - offset, weight))
    }
    let (low, high) = bounds(of: row)
    for (place, slack) in Self.ascending(wishes).enumerated() {
      middles[vertices[place]] = min(max(slack, low), high) + offsets[row][place]
    }
  }

  /// Between which places the first vertex of a row may stand.
  private func bounds(of row: Int) -> (Double, Double) {
    let first = halfWidth(graph.rows[row].first)
    return (first, max(first, first + width - extent(of: row)))
  }

  /// The ascending sequence that is nearest to the wishes by the weighted squares of the distances: neighbours in the wrong order
  /// are pooled at their common mean.
  private static func ascending(_ wishes: [(place: Double, weight: Double)]) -> [Double] {
    var pools: [(place: Double, weight: Double, count: Int)] = []
    for wish in wishes {
      var pool = (place: wish.place, weight: wish.weight, count: 1)
      while let last = pools.last, last.place > pool.place {
        let weight = last.weight + pool.weight
        pool = ((last.place * last.weight + pool.place * pool.weight) / weight, weight, last.count + pool.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    return pools.flatMap { Array(repeating: $0.place, count: $0.count) }
  }
}
