/// Orders the rows so that few lines cross: each by the middle of its neighbours, up and down in turn, then by exchanging
/// neighbours as long as that helps. The best order seen is kept.
struct CrossingReduction {
  private var graph: RoutedGraph
  /// Per vertex its place in its row.
  private var places: [Int]

  private static let sweeps = 24
  private static let exchanges = 8

  static func ordered(_ graph: RoutedGraph) -> RoutedGraph {
    var reduction = CrossingReduction(graph)
    reduction.run()
    return reduction.graph
  }

  private init(_ graph: RoutedGraph) {
    self.graph = graph
    places = graph.vertices.map { _ in 0 }
    for row in graph.rows.indices { number(row) }
  }

  private mutating func run() {
    var best = (rows: graph.rows, crossings: crossings())
    for sweep in 0..<Self.sweeps where best.crossings > 0 {
      let isDown = sweep.isMultiple(of: 2)
      for row in isDown ? Array(graph.rows.indices) : graph.rows.indices.reversed() { sort(row, isDown: isDown) }
      if sweep % 4 == 3 { exchange() }
      let crossings = crossings()
      if crossings < best.crossings { best = (graph.rows, crossings) }
    }
    graph.rows = best.rows
    for row in graph.rows.indices { number(row) }
    exchange()
  }

  private mutating func number(_ row: Int) {
    for (place, vertex) in graph.rows[row].enumerated() { places[vertex] = place }
  }

  /// By the mean place of the neighbours above or below; what has none stays about where it is.
  private mutating func sort(_ row: Int, isDown: Bool) {
    let keys = graph.rows[row].map { vertex in
      let neighbours = isDown ? graph.vertices[vertex].above : graph.vertices[vertex].below
      guard !neighbours.isEmpty else { return Double(places[vertex]) }
      return Double(neighbours.reduce(0) { $0 + places[$1] }) / Double(neighbours.count)
    }
    let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    graph.rows[row] = order.map { graph.rows[row][$0] }
    number(row)
  }

  /// Lets neighbours change places where that takes crossings away.
  private mutating func exchange() {
    for _ in 0..<Self.exchanges {
      var isBetter = false
      for row in graph.rows.indices where graph.rows[row].count > 1 {
        for place in 0..<graph.rows[row].count - 1 {
          let (left, right) = (graph.rows[row][place], graph.rows[row][place + 1])
          guard crossings(left, right) > crossings(right, left) else { continue }
          graph.rows[row].swapAt(place, place + 1)
          (places[left], places[right]) = (place + 1, place)
          isBetter = true
        }
      }
      if !isBetter { return }
    }
  }

  /// Among the lines of two vertices when `left` stands left of `right`.
  private func crossings(_ left: Int, _ right: Int) -> Int {
    crossings(graph.vertices[left].above, graph.vertices[right].above)
      + crossings(graph.vertices[left].below, graph.vertices[right].below)
  }

  private func crossings(_ left: [Int], _ right: [Int]) -> Int {
    left.reduce(0) { count, one in count + right.count { places[$0] < places[one] } }
  }

  private func crossings() -> Int {
    graph.rows.dropLast().reduce(0) { $0 + crossings(below: $1) }
  }

  /// Between a row and the next: pairs of lines whose lower ends are in the other order than their upper ones, counted with a
  /// tree of sums over the lower row.
  private func crossings(below row: [Int]) -> Int {
    let ends = row.flatMap { vertex in graph.vertices[vertex].below.map { places[$0] }.sorted() }
    guard let last = ends.max() else { return 0 }
    var sums = Array(repeating: 0, count: last + 2)
    var count = 0
    for (seen, end) in ends.enumerated() {
      var index = end + 1
      var notRight = 0
      while index > 0 {
        notRight += sums[index]
        index &= index - 1
      }
      count += seen - notRight
      index = end + 1
      while index < sums.count {
        sums[index] += 1
        index += index & -index
      }
    }
    return count
  }
}
