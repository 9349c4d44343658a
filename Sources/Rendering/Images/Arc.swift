/// A part of a circle, as a line of many corners.
struct Arc {
  let from: Point
  let to: Point
  let center: Point
  let radius: Double
  /// The direction in which x turns toward y, which is clockwise on a picture.
  let turnsWithX: Bool

  /// As SVG describes one: of the two circles and the two ways around, the flags choose. A radius that is too small grows.
  init(from: Point, to: Point, radius: Double, isLarge: Bool, turnsWithX: Bool) {
    let chord = to - from
    let half = chord.length / 2
    let grown = max(radius, half)
    let distance = max(0, grown * grown - half * half).squareRoot()
    let side = half > 0 ? chord.turned * (distance / (half * 2)) : Point(x: 0, y: 0)
    let middle = from.middle(to: to)
    self.init(
      from: from, to: to, center: isLarge == turnsWithX ? middle - side : middle + side, radius: grown,
      turnsWithX: turnsWithX)
  }

  init(from: Point, to: Point, center: Point, radius: Double, turnsWithX: Bool) {
    self.from = from
    self.to = to
    self.center = center
    self.radius = radius
    self.turnsWithX = turnsWithX
  }

  /// The corners behind `from`, `to` as the last of them.
  var points: [Point] {
    guard (to - from).length > 0, radius > 0 else { return [to] }
    // The outer side of the chord, where the arc's middle lies.
    let outward = (to - from).turned * (turnsWithX ? -1 : 1)
    let middle = center + outward * (radius / outward.length)
    return halves(from, middle, depth: 4) + halves(middle, to, depth: 4)
  }

  private func halves(_ start: Point, _ end: Point, depth: Int) -> [Point] {
    let outward = (start - center) + (end - center)
    guard depth > 0, outward.length > 0 else { return [end] }
    let middle = center + outward * (radius / outward.length)
    return halves(start, middle, depth: depth - 1) + halves(middle, end, depth: depth - 1)
  }
}
