import Testing

@testable import GraphLayout

@Suite struct GraphDrawingTests {
  private static let seeds: [UInt64] = Array(1...40)
  private static let wide = GraphSpacing(width: 1_000)
  private static let narrow = GraphSpacing(width: 330, boxes: 8, lines: 7, rows: 24)

  private func drawings(_ seed: UInt64) -> [(graph: LayeredGraph, drawing: GraphDrawing)] {
    let graph = RandomGraph.graph(of: 2 + Int(seed) * 2, seed: seed)
    return [Self.wide, Self.narrow].map { (graph, GraphDrawing(of: graph, spacing: $0)) }
  }

  @Test(arguments: seeds) func noBoxesOverlapAndAllAreInside(seed: UInt64) {
    for (_, drawing) in drawings(seed) {
      for (place, box) in drawing.boxes.enumerated() {
        #expect(
          box.x >= 0 && box.y >= 0 && box.x + box.width <= drawing.width && box.bottom <= drawing.height, "seed \(seed)"
        )
        for other in drawing.boxes[..<place] {
          let isApart =
            box.x + box.width < other.x || other.x + other.width < box.x || box.bottom < other.y
            || other.bottom < box.y
          #expect(isApart, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: seeds) func noLineRunsThroughABox(seed: UInt64) {
    for (_, drawing) in drawings(seed) {
      for line in drawing.lines {
        for point in Self.points(of: line) {
          let hit = drawing.boxes.firstIndex {
            point.x > Double($0.x) && point.x < Double($0.x + $0.width) && point.y > Double($0.y)
              && point.y < Double($0.bottom)
          }
          #expect(hit == nil, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: seeds) func everyEdgeCanBeFollowedDownwards(seed: UInt64) {
    for (graph, drawing) in drawings(seed) {
      for edge in graph.edges {
        #expect(drawing.boxes[edge.upper].bottom < drawing.boxes[edge.lower].y, "seed \(seed)")
        #expect(Self.leads(from: edge.upper, to: edge.lower, in: drawing), "seed \(seed): \(edge)")
      }
    }
  }

  @Test(arguments: seeds) func aLineBeginsAndEndsWhereItsBoxesAre(seed: UInt64) {
    for (_, drawing) in drawings(seed) {
      for line in drawing.lines {
        if let upper = line.upper { #expect(line.start.y == drawing.boxes[upper].bottom, "seed \(seed)") }
        if let lower = line.lower { #expect(line.end.y == drawing.boxes[lower].y, "seed \(seed)") }
      }
    }
  }

  @Test(arguments: seeds) func theSameGraphIsDrawnTheSame(seed: UInt64) {
    #expect(drawings(seed).map(\.drawing) == drawings(seed).map(\.drawing), "seed \(seed)")
  }

  @Test func rowsAreBrokenAtTheWidth() {
    let nodes = (0..<12).map { _ in LayeredGraph.Node(width: 100, height: 40) }
    let drawing = GraphDrawing(of: LayeredGraph(nodes: nodes, edges: []), spacing: Self.narrow)
    #expect(drawing.width <= 330)
    #expect(Set(drawing.boxes.map(\.y)).count == 6)
  }

  @Test func linesThatNeedNotCrossDoNot() {
    let nodes = (0..<6).map { _ in LayeredGraph.Node(width: 100, height: 40) }
    let edges = [(0, 5), (1, 4), (2, 3)].map { LayeredGraph.Edge(upper: $0.0, lower: $0.1) }
    let drawing = GraphDrawing(of: LayeredGraph(nodes: nodes, edges: edges), spacing: Self.wide)
    for line in drawing.lines { #expect(line.start.x == line.end.x) }
  }

  @Test func aCycleIsDrawnWithoutTheEdgeThatClosesIt() {
    let nodes = (0..<3).map { _ in LayeredGraph.Node(width: 100, height: 40) }
    let edges = [(0, 1), (1, 2), (2, 0)].map { LayeredGraph.Edge(upper: $0.0, lower: $0.1) }
    let drawing = GraphDrawing(of: LayeredGraph(nodes: nodes, edges: edges), spacing: Self.wide)
    #expect(drawing.lines.count == 2)
  }

  @Test func nothingIsAnEmptyDrawing() {
    let drawing = GraphDrawing(of: LayeredGraph(nodes: [], edges: []), spacing: Self.wide)
    #expect(drawing.boxes.isEmpty && drawing.lines.isEmpty && drawing.height == 0)
  }

  /// Points along the line, its ends left out.
  private static func points(of line: GraphLine) -> [(x: Double, y: Double)] {
    let (left, right) = (Double(line.start.x), Double(line.end.x))
    let (top, bottom) = (Double(line.bend.lowerBound), Double(line.bend.upperBound))
    let middle = Double((line.bend.lowerBound + line.bend.upperBound) / 2)
    let curve = (0...40).map { step in
      let after = Double(step) / 40
      let before = 1 - after
      let near = before * before * before + 3 * before * before * after
      let y =
        before * before * before * top + 3 * before * before * after * middle + 3 * before * after * after * middle
        + after * after * after * bottom
      return (x: near * left + (1 - near) * right, y: y)
    }
    let above = (line.start.y..<line.bend.lowerBound).dropFirst().map { (x: left, y: Double($0)) }
    let below = (line.bend.upperBound..<max(line.end.y, line.bend.upperBound)).map { (x: right, y: Double($0)) }
    return above + curve + below
  }

  /// Whether lines lead from one box to another.
  private static func leads(from upper: Int, to lower: Int, in drawing: GraphDrawing) -> Bool {
    var pending = drawing.lines.filter { $0.upper == upper }
    var reached = 0
    while reached < pending.count {
      let line = pending[reached]
      reached += 1
      if line.lower == lower { return true }
      guard line.lower == nil else { continue }
      pending += drawing.lines.filter { $0.upper == nil && $0.start == line.end && !pending.contains($0) }
    }
    return false
  }
}
