/// A line from one row to the next: straight down through what is left of its own row, in a curve over to its lower end's column
/// while between the rows, and straight down to it.
package struct GraphLine: Sendable, Equatable {
  package struct Point: Sendable, Equatable {
    package let x: Int
    package let y: Int
  }

  /// Where the line begins: at a box, or at a line that passes the upper row.
  package let start: Point
  /// Between which heights it curves.
  package let bend: Range<Int>
  package let end: Point
  /// The nodes whose boxes it touches, as places in the graph; nil where it goes on as another line.
  package let upper: Int?
  package let lower: Int?

  struct End {
    let x: Int
    let band: Range<Int>
    let node: Int?
    let box: GraphDrawing.Box?

    init(_ graph: RoutedGraph, _ vertex: Int, _ x: Int, _ bands: RowBands, _ boxes: [GraphDrawing.Box]) {
      let vertex = graph.vertices[vertex]
      self.x = x
      band = bands.bands[vertex.row]
      node = vertex.isPassing ? nil : vertex.node
      box = vertex.isPassing ? nil : boxes[vertex.node]
    }
  }

  init(_ upper: End, _ lower: End) {
    // A line that passes a row is drawn through it as the beginning of the part below.
    start = Point(x: upper.x, y: upper.box?.bottom ?? upper.band.lowerBound)
    end = Point(x: lower.x, y: lower.box?.y ?? lower.band.lowerBound)
    bend = upper.band.upperBound..<lower.band.lowerBound
    self.upper = upper.node
    self.lower = lower.node
  }

  /// As the data of an SVG path.
  package var path: String {
    let middle = (bend.lowerBound + bend.upperBound) / 2
    let curve =
      start.x == end.x
      ? "" : "V\(bend.lowerBound)C\(start.x) \(middle) \(end.x) \(middle) \(end.x) \(bend.upperBound)"
    return "M\(start.x) \(start.y)\(curve)V\(end.y)"
  }
}
