/// A place on a picture in pixels, from its upper left corner.
///
/// Only sums, products, quotients and square roots are ever taken of coordinates: IEEE 754 gives one result for each, so
/// that pictures are equal on every machine. Sines are not like that.
struct Point: Sendable, Equatable {
  var x: Double
  var y: Double

  static func + (left: Point, right: Point) -> Point { Point(x: left.x + right.x, y: left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(x: left.x - right.x, y: left.y - right.y) }
  static func * (point: Point, factor: Double) -> Point { Point(x: point.x * factor, y: point.y * factor) }

  /// How far it is from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  /// A quarter turn, from x toward y.
  var turned: Point { Point(x: -y, y: x) }

  func middle(to other: Point) -> Point { (self + other) * 0.5 }
}
