/// Orders the rows so that few lines cross: each by the middle of its neighbours, up and down in turn, then by exchanging
/// neighbours as long as that helps. The best order seen is kept.
struct CrossingReduction {
  private let above: Neighbours
  private let below: Neighbours
  /// Per row its vertices, from the left.
  private var rows: [[Int]]
  /// Per vertex its place in its row.
  private var places: [Int]
  /// Per row the crossings between it and the next; nil where one of the two has changed.
  private var counts: [Int?]

  private static let sweeps = 24
  private static let exchanges = 8

  static func ordered(_ graph: RoutedGraph) -> RoutedGraph {
    var reduction = CrossingReduction(graph)
    reduction.run()
    var ordered = graph
    ordered.rows = reduction.rows
    return ordered
  }

  private init(_ graph: RoutedGraph) {
    above = Neighbours(graph.vertices.map(\.above))
    below = Neighbours(graph.vertices.map(\.below))
    rows = graph.rows
    places = graph.vertices.map { _ in 0 }
    counts = rows.map { _ in nil }
    for row in rows.indices { number(row) }
  }

  private mutating func run() {
    var best = (rows: rows, crossings: crossings())
    for sweep in 0..<Self.sweeps where best.crossings > 0 {
      if sweep.isMultiple(of: 2) {
        for row in rows.indices { sort(row, by: above) }
      } else {
        for row in rows.indices.reversed() { sort(row, by: below) }
      }
      if sweep % 4 == 3 { exchange() }
      let crossings = crossings()
      if crossings < best.crossings { best = (rows, crossings) }
    }
    rows = best.rows
    for row in rows.indices { number(row) }
    exchange()
  }

  private mutating func number(_ row: Int) {
    for (place, vertex) in rows[row].enumerated() { places[vertex] = place }
    noteChange(in: row)
  }

  private mutating func noteChange(in row: Int) {
    counts[row] = nil
    if row > 0 { counts[row - 1] = nil }
  }

  /// By the mean place of the neighbours on one side; what has none stays about where it is.
  private mutating func sort(_ row: Int, by neighbours: Neighbours) {
    var keys = rows[row].map { mean(of: $0, by: neighbours) }
    guard zip(keys, keys.dropFirst()).contains(where: { $0 > $1 }) else { return }
    // Most stand in order, so that few steps bring each where it belongs.
    var means = keys.mutableSpan
    var vertices = rows[row].mutableSpan
    for start in means.indices {
      let (mean, vertex) = (means[start], vertices[start])
      var place = start
      while place > 0, means[place - 1] > mean {
        means[place] = means[place - 1]
        vertices[place] = vertices[place - 1]
        place -= 1
      }
      means[place] = mean
      vertices[place] = vertex
    }
    number(row)
  }

  @inline(__always)
  private func mean(of vertex: Int, by neighbours: Neighbours) -> Double {
    let around = neighbours.places(of: vertex)
    guard !around.isEmpty else { return Double(places[vertex]) }
    return Double(around.reduce(0) { $0 + places[neighbours[$1]] }) / Double(around.count)
  }

  /// Lets neighbours change places where that takes crossings away.
  private mutating func exchange() {
    // A row is looked at again only when it, or one beside it, has changed.
    var isDue = rows.map { $0.count > 1 }
    for _ in 0..<Self.exchanges {
      var isBetter = false
      for row in rows.indices where isDue[row] {
        isDue[row] = exchange(in: row)
        guard isDue[row] else { continue }
        isBetter = true
        for beside in [row - 1, row + 1] where rows.indices.contains(beside) { isDue[beside] = rows[beside].count > 1 }
      }
      if !isBetter { return }
    }
  }

  /// Whether any have changed places.
  private mutating func exchange(in row: Int) -> Bool {
    var isBetter = false
    for place in 0..<rows[row].count - 1 {
      let (left, right) = (rows[row][place], rows[row][place + 1])
      guard gain(left, right, above) + gain(left, right, below) > 0 else { continue }
      rows[row].swapAt(place, place + 1)
      (places[left], places[right]) = (place + 1, place)
      isBetter = true
    }
    if isBetter { noteChange(in: row) }
    return isBetter
  }

  /// How many fewer crossings the lines of two vertices have on one side once they have changed places.
  @inline(__always)
  private func gain(_ left: Int, _ right: Int, _ neighbours: Neighbours) -> Int {
    var gain = 0
    for one in neighbours.places(of: left) {
      let end = places[neighbours[one]]
      for other in neighbours.places(of: right) {
        gain += (end - places[neighbours[other]]).signum()
      }
    }
    return gain
  }

  private mutating func crossings() -> Int {
    for row in counts.indices where counts[row] == nil { counts[row] = crossings(below: row) }
    return counts.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// Between a row and the next: pairs of lines whose lower ends are in the other order than their upper ones.
  private func crossings(below row: Int) -> Int {
    var ends: [Int] = []
    for vertex in rows[row] {
      let first = ends.count
      for place in below.places(of: vertex) { ends.append(places[below[place]]) }
      // Lines that begin together do not cross.
      if ends.count - first > 1 { ends[first...].sort() }
    }
    // The steps that bring the lower ends in order; most are.
    var count = 0
    var span = ends.mutableSpan
    for start in span.indices {
      let end = span[start]
      var place = start
      while place > 0, span[place - 1] > end {
        span[place] = span[place - 1]
        place -= 1
      }
      span[place] = end
      count += start - place
    }
    return count
  }
}
