import StatusModel

/// The site's icon as pixels: the shape of a status with its sign, as in the SVG.
enum StatusIcon {
  /// A square picture of `size` pixels. `margin` is the part of the shape's width that stays free on each side.
  static func canvas(_ status: ComponentStatus, size: Int, margin: Double, ground: Color = .clear) -> Canvas {
    var canvas = Canvas(width: size, height: size, ground: ground)
    let scale = Double(size) / (side * (1 + margin * 2))
    let offset = Point(x: side * margin * scale, y: side * margin * scale)
    draw(status, on: &canvas, scale: scale, at: offset, shape: StatusColors.icon(status), sign: .white)
    return canvas
  }

  /// Draws the shape, `scale` pixels a unit of its 16, with its upper left corner at `place`.
  static func draw(
    _ status: ComponentStatus, on canvas: inout Canvas, scale: Double, at place: Point, shape: Color, sign: Color
  ) {
    let outline = Path(contours: DrawnPath(StatusShape.outline(status)).lines)
    canvas.fill(outline.scaled(by: scale, movedBy: place), shape)
    let glyph = DrawnPath(StatusShape.glyph(status)).lines.flatMap { Path.stroke($0, width: 2) }
    canvas.fill(glyph.map { $0.scaled(by: scale, movedBy: place) }, sign)
  }

  /// The side of the square that shapes are drawn in.
  static let side = 16.0
}
