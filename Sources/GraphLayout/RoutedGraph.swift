/// A graph in rows, every edge of which leads from one row to the next: a line that passes a row has a place of its own in it.
/// All lines to the same node share their places, so that they run together.
struct RoutedGraph {
  struct Vertex {
    /// A place in the nodes of the graph; for a passing line the node that it leads to.
    let node: Int
    let isPassing: Bool
    let row: Int
    /// In pixels.
    let width: Int
    var above: [Int] = []
    var below: [Int] = []
  }

  /// Where the lines to a node pass a row.
  private struct Passage: Hashable {
    let node: Int
    let row: Int
  }

  private(set) var vertices: [Vertex]
  /// Per row its vertices, from the left.
  var rows: [[Int]]

  init(_ graph: LayeredGraph, rows assignment: RowAssignment) {
    vertices = graph.nodes.indices.map {
      Vertex(node: $0, isPassing: false, row: assignment.rows[$0], width: graph.nodes[$0].width)
    }
    rows = (0..<assignment.count).map { _ in [] }
    for vertex in vertices.indices { rows[vertices[vertex].row].append(vertex) }
    var passing: [Passage: Int] = [:]
    for edge in graph.edges where assignment.rows[edge.upper] < assignment.rows[edge.lower] {
      route(edge, &passing)
    }
  }

  private mutating func route(_ edge: LayeredGraph.Edge, _ passing: inout [Passage: Int]) {
    var upper = edge.upper
    for row in vertices[edge.upper].row + 1..<vertices[edge.lower].row {
      if let shared = passing[Passage(node: edge.lower, row: row)] {
        // From here on the line is drawn.
        return connect(upper, shared)
      }
      let vertex = vertices.count
      vertices.append(Vertex(node: edge.lower, isPassing: true, row: row, width: 2))
      rows[row].append(vertex)
      passing[Passage(node: edge.lower, row: row)] = vertex
      connect(upper, vertex)
      upper = vertex
    }
    connect(upper, edge.lower)
  }

  private mutating func connect(_ upper: Int, _ lower: Int) {
    vertices[upper].below.append(lower)
    vertices[lower].above.append(upper)
  }
}
