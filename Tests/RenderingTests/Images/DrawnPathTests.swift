import StatusModel
import Testing

@testable import Rendering

@Suite struct DrawnPathTests {
  private func area(_ points: [Point]) -> Double {
    abs(zip(points, points.dropFirst() + points.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
  }

  @Test func linesGoWhereTheirLettersSay() {
    let path = DrawnPath("M1 2h3v-1.5H.5l.5.5-1-1zm2 1 1 0L0,0")
    #expect(
      path.lines == [
        [(1, 2), (4, 2), (4, 0.5), (0.5, 0.5), (1, 1), (0, 0)].map { Point(x: $0.0, y: $0.1) },
        [(3, 3), (4, 3), (0, 0)].map { Point(x: $0.0, y: $0.1) },
      ])
  }

  @Test func twoArcsMakeACircle() {
    let circle = DrawnPath("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0z").lines[0]
    #expect(circle.allSatisfy { abs((($0 - Point(x: 8, y: 8)).length) - 8) < 0.000_001 })
    #expect(abs(area(circle) - 201.06) < 1)
  }

  /// A quarter of a circle on each side of its chord, and the three quarters that are left.
  @Test(arguments: [("0 0 1", -1.0), ("0 0 0", 1.0), ("0 1 1", -1.0), ("0 1 0", 1.0)])
  func flagsChooseTheArc(_ flags: String, _ side: Double) {
    let line = DrawnPath("M0 0a5 5 \(flags) 7.0710678 0").lines[0]
    let height = line.map { $0.y * side }.max() ?? 0
    #expect(abs(height - (flags.contains("0 1 ") ? 8.5355 : 1.4645)) < 0.001)
  }

  @Test func everyShapeIsRead() {
    for status in ComponentStatus.allCases {
      let outline = DrawnPath(StatusShape.outline(status)).lines
      #expect(outline.count == 1)
      let size = area(outline.first ?? [])
      #expect((115...256).contains(size), "\(status): \(size)")
      #expect(!DrawnPath(StatusShape.glyph(status)).lines.isEmpty)
    }
  }

  @Test func whatIsNoPathEndsIt() {
    for text in ["", "12", "M1", "M1 1 Q 2 2 3 3", "M1 1l2 2 x", "L1 1", "M 1 1 a 1 2 0 0 0 3 3", "M1 1a1 1 0 2 0 1 1"]
    {
      #expect(DrawnPath(text).lines.allSatisfy { $0.count <= 2 }, "\(text)")
    }
  }
}
