/// Draws random graphs of services as `.ci/benchmark-layout` asks for, and prints what that takes.

/// The same numbers for the same seed (SplitMix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Each node leads to up to `density` of those after it; `reach` bounds how far after it. `widths` are in pixels.
func graph(of count: Int, density: Int, reach: Int, widths: ClosedRange<Int>, seed: UInt64) -> LayeredGraph {
  var numbers = Numbers(state: seed)
  var edges: Set<LayeredGraph.Edge> = []
  for upper in 0..<count - 1 {
    for _ in 0..<Int.random(in: 0...density, using: &numbers) {
      let lower = Int.random(in: upper + 1...min(count - 1, upper + reach), using: &numbers)
      edges.insert(LayeredGraph.Edge(upper: upper, lower: lower))
    }
  }
  return LayeredGraph(
    nodes: (0..<count).map { _ in LayeredGraph.Node(width: Int.random(in: widths, using: &numbers), height: 46) },
    edges: edges.sorted { ($0.upper, $0.lower) < ($1.upper, $1.lower) })
}

/// Pairs of lines between the same two rows that change sides.
func crossings(of drawing: GraphDrawing) -> Int {
  Dictionary(grouping: drawing.lines, by: \.bend).values.reduce(0) { sum, lines in
    sum
      + lines.indices.reduce(0) { count, place in
        let line = lines[place]
        return count
          + lines[..<place].count { other in
            (other.start.x < line.start.x && other.end.x > line.end.x)
              || (other.start.x > line.start.x && other.end.x < line.end.x)
          }
      }
  }
}

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 200
/// As the pages are made for screens and for phones.
let formats = [
  (name: "wide", spacing: GraphSpacing(width: 1_080), width: 168),
  (name: "narrow", spacing: GraphSpacing(width: 330, boxes: 8, lines: 7, rows: 24), width: 102),
]
/// What a site may look like: up to how many others a component needs, among how many after it, and how much wider its box may be.
let kinds = [
  (name: "usual", density: 3, reach: count, wider: 0), (name: "near", density: 3, reach: 25, wider: 0),
  (name: "broad", density: 3, reach: count, wider: 70), (name: "dense", density: 9, reach: count, wider: 0),
  (name: "densest", density: 20, reach: count, wider: 0),
]

func tenths(_ number: Double) -> String { "\(Int(number)).\(Int(number * 10) % 10)" }

print("\(count) components; milliseconds, the best of 5 runs, of 5 graphs; crossings are those of all 5")
for kind in kinds {
  for format in formats {
    var times: [Double] = []
    var crossed = 0
    for seed in UInt64(1)...5 {
      let graph = graph(
        of: count, density: kind.density, reach: kind.reach, widths: format.width...format.width + kind.wider,
        seed: seed)
      let runs = (1...5).map { _ in ContinuousClock().measure { _ = GraphDrawing(of: graph, spacing: format.spacing) } }
      times.append((runs.min() ?? .zero) / .milliseconds(1))
      crossed += crossings(of: GraphDrawing(of: graph, spacing: format.spacing))
    }
    let mean = tenths(times.reduce(0, +) / Double(times.count))
    print("\(kind.name) \(format.name): mean \(mean), slowest \(tenths(times.max() ?? 0)), \(crossed) crossings")
  }
}
