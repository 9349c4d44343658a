import Testing

@testable import Rendering

@Suite struct CanvasTests {
  private let half = Path(contours: [
    [Point(x: 0, y: 0), Point(x: 1.5, y: 0), Point(x: 1.5, y: 1), Point(x: 0, y: 1)]
  ])

  private func colors(_ canvas: Canvas) -> [Color] { canvas.pixels.map { canvas.palette[Int($0)] } }

  @Test func edgesAreMixedWithWhatLiesBelow() {
    var canvas = Canvas(width: 3, height: 1, ground: .white)
    canvas.fill(half, Color(0x000000))
    #expect(colors(canvas) == [Color(0x000000), Color(0x7F7F7F), .white])
  }

  @Test func onClearGroundEdgesKeepTheirColour() {
    var canvas = Canvas(width: 3, height: 1, ground: .clear)
    canvas.fill(half, Color(0xFF0000))
    let mixed = colors(canvas)[1]
    #expect((mixed.red, mixed.green, mixed.blue, mixed.alpha) == (255, 0, 0, 128))
    #expect(colors(canvas)[2] == .clear)
  }

  @Test func aFullPaletteKeepsTheGround() {
    var canvas = Canvas(width: 300, height: 1, ground: .white)
    for place in 0..<300 { canvas.fill(x: place, y: 0, width: 1, height: 1, Color(UInt32(place))) }
    #expect(canvas.palette.count == 256)
    #expect(colors(canvas).prefix(255).elementsEqual((0..<255).map { Color($0) }))
    #expect(colors(canvas).suffix(45).allSatisfy { $0 == .white })
  }
}
