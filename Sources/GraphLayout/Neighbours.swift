/// The neighbours of every vertex on one side, all in one list: going through them is most of the work of a drawing, and a list
/// for each vertex would cost far more to come by than to read.
struct Neighbours {
  private let starts: [Int]
  private let list: [Int]

  /// `vertices` have theirs in order.
  init(_ vertices: [[Int]]) {
    starts = vertices.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    list = Array(vertices.joined())
  }

  /// The places of a vertex's neighbours in the list.
  @inline(__always)
  func places(of vertex: Int) -> Range<Int> { starts[vertex]..<starts[vertex + 1] }

  /// The neighbour at a place in the list.
  @inline(__always)
  subscript(place: Int) -> Int { list[place] }
}
