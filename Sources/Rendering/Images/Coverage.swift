/// How much of each pixel an area covers, worked out exactly from its edges.
///
/// Each edge leaves in its row, at the pixels that it crosses, how much the covered part changes there; a running sum from
/// the left then gives what is covered.
struct Coverage {
  /// The steps between nothing and all of a pixel.
  static let levels = 16

  let left: Int
  let top: Int
  let width: Int
  let height: Int
  private var changes: [Float]
  /// Two more than `width`, for what changes behind the last pixel.
  private var stride: Int { width + 2 }

  /// Within a picture of this size; what lies outside is cut off.
  init(of path: Path, width pictureWidth: Int, height pictureHeight: Int) {
    let points = path.contours.joined()
    let least = Point(x: points.map(\.x).min() ?? 0, y: points.map(\.y).min() ?? 0)
    let most = Point(x: points.map(\.x).max() ?? 0, y: points.map(\.y).max() ?? 0)
    left = min(max(0, Int(least.x.rounded(.down))), pictureWidth)
    top = min(max(0, Int(least.y.rounded(.down))), pictureHeight)
    width = max(0, min(pictureWidth, Int(most.x.rounded(.up))) - left)
    height = max(0, min(pictureHeight, Int(most.y.rounded(.up))) - top)
    changes = Array(repeating: 0, count: (width + 2) * height)
    for contour in path.contours {
      guard var previous = contour.last.map(local) else { continue }
      for point in contour {
        let next = local(point)
        add(previous, next)
        previous = next
      }
    }
  }

  /// From 0 to `levels`, a pixel of the row after the other.
  func row(_ row: Int) -> [UInt8] {
    var sum: Float = 0
    return (0..<width).map { column in
      sum += changes[row * stride + column]
      return UInt8((min(abs(sum), 1) * Float(Self.levels)).rounded())
    }
  }

  private func local(_ point: Point) -> Point {
    Point(x: min(max(point.x - Double(left), 0), Double(width)), y: point.y - Double(top))
  }

  private mutating func add(_ start: Point, _ end: Point) {
    guard start.y != end.y else { return }
    let (upper, lower) = start.y < end.y ? (start, end) : (end, start)
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let first = max(0, Int(upper.y.rounded(.down)))
    let last = min(height, Int(lower.y.rounded(.up)))
    guard first < last else { return }
    for row in first..<last {
      let (from, to) = (max(Double(row), upper.y), min(Double(row + 1), lower.y))
      guard from < to else { continue }
      let x = upper.x + (from - upper.y) * slope
      let next = upper.x + (to - upper.y) * slope
      spread((to - from) * (start.y < end.y ? 1 : -1), from: min(x, next), to: max(x, next), in: row)
    }
  }

  /// Adds an edge of `height` (negative upward) that runs within one row from one x to another.
  private mutating func spread(_ height: Double, from: Double, to: Double, in row: Int) {
    let start = row * stride
    let first = min(max(0, Int(from.rounded(.down))), width)
    let last = min(max(first, Int(to.rounded(.up)) - 1), width)
    guard first < last else {
      let right = (from + to) / 2 - Double(first)
      changes[start + first] += Float(height * (1 - right))
      changes[start + first + 1] += Float(height * right)
      return
    }
    // The area to the right of the edge within each pixel, as it grows.
    var before = 0.0
    for column in first...last {
      let (enter, leave) = (max(from, Double(column)), min(to, Double(column + 1)))
      let share = (leave - enter) / (to - from)
      let passed = (enter - from) / (to - from)
      let covered = passed + share * (Double(column + 1) - (enter + leave) / 2)
      changes[start + column] += Float(height * (covered - before))
      before = covered
    }
    changes[start + last + 1] += Float(height * (1 - before))
  }
}
