/// Places vertices along their rows: each as near to the middle of its neighbours as the order and the distances within its row
/// allow, which is found exactly, row by row, up and down in turn.
struct RowPlacement {
  /// Per vertex the middle, in pixels from the left.
  private(set) var middles: [Double]
  /// In pixels.
  private(set) var width = 0.0

  private let rows: [[Int]]
  private let above: Neighbours
  private let below: Neighbours
  /// Per vertex its width, in pixels.
  private let widths: [Int]
  private let isPassing: [Bool]
  private let spacing: GraphSpacing
  /// Per row, the distance of each vertex from the first when all stand as close as they may.
  private var offsets: [[Double]] = []

  private static let sweeps = 16

  init(_ graph: RoutedGraph, spacing: GraphSpacing) {
    rows = graph.rows
    above = Neighbours(graph.vertices.map(\.above))
    below = Neighbours(graph.vertices.map(\.below))
    widths = graph.vertices.map(\.width)
    isPassing = graph.vertices.map(\.isPassing)
    self.spacing = spacing
    middles = graph.vertices.map { _ in 0 }
    offsets = rows.map(distances)
    width = rows.indices.map(extent).max() ?? 0
    for row in rows.indices { placeClosely(row) }
    for sweep in 0..<Self.sweeps {
      let isDown = sweep.isMultiple(of: 2)
      // At the end by both sides.
      let (byAbove, byBelow) = sweep >= Self.sweeps - 2 ? (true, true) : (isDown, !isDown)
      for step in rows.indices { place(isDown ? step : rows.count - 1 - step, byAbove: byAbove, byBelow: byBelow) }
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
    let space = isPassing[left] || isPassing[right] ? spacing.lines : spacing.boxes
    return Double(widths[left] + widths[right]) / 2 + Double(space)
  }

  private func halfWidth(_ vertex: Int?) -> Double { vertex.map { Double(widths[$0]) / 2 } ?? 0 }

  private func extent(of row: Int) -> Double {
    halfWidth(rows[row].first) + (offsets[row].last ?? 0) + halfWidth(rows[row].last)
  }

  private mutating func placeClosely(_ row: Int) {
    let start = (width - extent(of: row)) / 2 + halfWidth(rows[row].first)
    for (vertex, offset) in zip(rows[row], offsets[row]) { middles[vertex] = start + offset }
  }

  private mutating func place(_ row: Int, byAbove: Bool, byBelow: Bool) {
    var pools = AscendingPools(capacity: rows[row].count)
    for (vertex, offset) in zip(rows[row], offsets[row]) {
      var (sum, count) = (0.0, 0)
      if byAbove {
        for place in above.places(of: vertex) { sum += middles[above[place]] }
        count += above.places(of: vertex).count
      }
      if byBelow {
        for place in below.places(of: vertex) { sum += middles[below[place]] }
        count += below.places(of: vertex).count
      }
      let wish = count == 0 ? middles[vertex] : sum / Double(count)
      // A line that passes should be straight; what nothing pulls gives way.
      pools.add(wish - offset, weight: count == 0 ? 0.1 : isPassing[vertex] ? 4.0 : 1.0)
    }
    let (low, high) = bounds(of: row)
    var place = 0
    for pool in pools.pools {
      let slack = min(max(pool.place, low), high)
      for _ in 0..<pool.count {
        middles[rows[row][place]] = slack + offsets[row][place]
        place += 1
      }
    }
  }

  /// Between which places the first vertex of a row may stand.
  private func bounds(of row: Int) -> (Double, Double) {
    let first = halfWidth(rows[row].first)
    return (first, max(first, first + width - extent(of: row)))
  }
}
