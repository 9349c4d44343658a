/// Takes a letter's outline apart: quadratic curves as TrueType has them, in units of the grid, y upward.
struct LetterOutline {
  private struct Corner {
    let point: Point
    let isOnCurve: Bool
  }

  private static let stepsPerCurve = 8

  private var rest: ArraySlice<UInt8>

  private init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Polygons in place of the curves.
  static func path(of bytes: ArraySlice<UInt8>) -> Path {
    var outline = LetterOutline(bytes)
    var path = Path()
    while let count = outline.number() {
      path.contours.append(polygon(outline.corners(count)))
    }
    return path
  }

  private mutating func corners(_ count: Int) -> [Corner] {
    var (x, y) = (0, 0)
    return (0..<count).map { _ in
      let value = number() ?? 0
      x += Self.signed(value >> 1)
      y += Self.signed(number() ?? 0)
      return Corner(point: Point(x: Double(x), y: Double(y)), isOnCurve: value & 1 == 1)
    }
  }

  /// Between two corners off the curve there is one on it, in their middle.
  private static func polygon(_ corners: [Corner]) -> [Point] {
    guard let first = corners.firstIndex(where: \.isOnCurve) else { return [] }
    let ring = corners[first...] + corners[...first]
    var points: [Point] = []
    var control: Point?
    for corner in ring {
      let start = points.last ?? corner.point
      if corner.isOnCurve {
        if let control { points += curve(start, control, corner.point) } else { points.append(corner.point) }
        control = nil
      } else {
        if let control { points += curve(start, control, control.middle(to: corner.point)) }
        control = corner.point
      }
    }
    return points
  }

  private static func curve(_ start: Point, _ control: Point, _ end: Point) -> [Point] {
    (1...stepsPerCurve).map { step in
      let share = Double(step) / Double(stepsPerCurve)
      let (first, second) = (start + (control - start) * share, control + (end - control) * share)
      return first + (second - first) * share
    }
  }

  /// LEB128; nil at the end.
  private mutating func number() -> Int? {
    var (value, shift) = (0, 0)
    while let byte = rest.popFirst() {
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  private static func signed(_ zigzag: Int) -> Int { zigzag & 1 == 0 ? zigzag / 2 : -(zigzag + 1) / 2 }
}
