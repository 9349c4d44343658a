import StatusModel
import Testing

@testable import Rendering

@Suite struct StatusIconTests {
  private func color(_ canvas: Canvas, _ x: Int, _ y: Int) -> Color {
    canvas.palette[Int(canvas.pixels[y * canvas.width + x])]
  }

  @Test(arguments: ComponentStatus.allCases)
  func theShapeHasTheColourOfTheStatusOnClearGround(_ status: ComponentStatus) {
    let canvas = StatusIcon.canvas(status, size: 180, margin: 1 / 16)
    #expect(color(canvas, 0, 0) == .clear)
    #expect(color(canvas, 90, 150) == StatusColors.icon(status))
    #expect(canvas.palette.contains(.white))
  }

  /// Half of a pixel on two edges would be a dark or light notch in the sign.
  @Test func theEndsOfLinesRunIntoThem() {
    let canvas = StatusIcon.canvas(.partialOutage, size: 180, margin: 1 / 16, ground: .white)
    let left = (60..<90).map { row in (70..<90).map { color(canvas, $0, row) } }
    #expect(Set(left[..<20]).count == 1, "a straight line is the same in every row")
  }
}
