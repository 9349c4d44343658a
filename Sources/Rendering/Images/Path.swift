/// An area of a picture within closed polygons. Where polygons of opposite directions overlap there is a hole.
struct Path: Sendable {
  var contours: [[Point]] = []

  func scaled(by factor: Double, movedBy offset: Point) -> Path {
    Path(contours: contours.map { contour in contour.map { $0 * factor + offset } })
  }

  /// A line of `width` with round ends along `points`, as parts that overlap.
  static func stroke(_ points: [Point], width: Double) -> [Path] {
    let lines = zip(points, points.dropFirst()).compactMap { start, end -> Path? in
      let way = end - start
      guard way.length > 0 else { return nil }
      let side = way.turned * (width / 2 / way.length)
      return Path(contours: [[start + side, start - side, end - side, end + side]])
    }
    return lines + points.map { Path(contours: [circle(around: $0, radius: width / 2)]) }
  }

  private static func circle(around center: Point, radius: Double) -> [Point] {
    let (top, bottom) = (center - Point(x: 0, y: radius), center + Point(x: 0, y: radius))
    return Arc(from: top, to: bottom, center: center, radius: radius, turnsWithX: true).points
      + Arc(from: bottom, to: top, center: center, radius: radius, turnsWithX: true).points
  }
}
