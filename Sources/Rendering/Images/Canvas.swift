/// A picture in the making, of at most 256 colours.
struct Canvas {
  let width: Int
  let height: Int
  private(set) var palette: [Color]
  /// Places in `palette`, row after row.
  private(set) var pixels: [UInt8]

  init(width: Int, height: Int, ground: Color) {
    self.width = width
    self.height = height
    palette = [ground]
    pixels = Array(repeating: 0, count: width * height)
  }

  /// Fills a rectangle that lies within the picture.
  mutating func fill(x: Int, y: Int, width: Int, height: Int, _ color: Color) {
    guard width > 0 else { return }
    let index = place(of: color)
    for row in y..<y + height {
      let start = row * self.width + x
      pixels.replaceSubrange(start..<start + width, with: repeatElement(index, count: width))
    }
  }

  /// Fills an area with smooth edges.
  mutating func fill(_ path: Path, _ color: Color) {
    fill([path], color)
  }

  /// Fills several areas as one. A pixel on the edges of two is not filled twice.
  mutating func fill(_ paths: [Path], _ color: Color) {
    let areas = paths.map { Coverage(of: $0, width: width, height: height) }.filter { $0.height > 0 }
    let levels = Coverage.levels
    let top = areas.map(\.top).min() ?? 0
    let bottom = areas.map { $0.top + $0.height }.max() ?? 0
    // The colours that come of each ground and level, as they are met.
    var mixed = [Int16](repeating: -1, count: 256 * (levels + 1))
    for row in top..<bottom {
      let start = row * width
      for (column, level) in levelsOfRow(row, areas).enumerated() where level > 0 {
        let ground = pixels[start + column]
        let key = Int(ground) * (levels + 1) + Int(level)
        if mixed[key] < 0 {
          mixed[key] = Int16(
            place(of: palette[Int(ground)].covered(by: color, share: Int(level), of: levels)))
        }
        pixels[start + column] = UInt8(truncatingIfNeeded: mixed[key])
      }
    }
  }

  private func levelsOfRow(_ row: Int, _ areas: [Coverage]) -> [UInt8] {
    var levels = [UInt8](repeating: 0, count: width)
    for area in areas where (area.top..<area.top + area.height).contains(row) {
      for (column, level) in area.row(row - area.top).enumerated() {
        levels[area.left + column] = max(levels[area.left + column], level)
      }
    }
    return levels
  }

  /// A new colour joins the palette; when that is full the first one, the ground, stands in.
  private mutating func place(of color: Color) -> UInt8 {
    if let index = palette.firstIndex(of: color) { return UInt8(index) }
    guard palette.count < 256 else { return 0 }
    palette.append(color)
    return UInt8(palette.count - 1)
  }
}
