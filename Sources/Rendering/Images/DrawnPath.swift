/// Reads the path data of our own SVG shapes: lines, and arcs of circles.
struct DrawnPath {
  /// The lines that it draws, one a subpath; closed ones are not told from open ones.
  private(set) var lines: [[Point]] = []
  private var rest: ArraySlice<UInt8>
  private var current = Point(x: 0, y: 0)

  /// What is no command of SVG, or one that our shapes do not use, ends the path.
  init(_ data: String) {
    rest = Array(data.utf8)[...]
    while let command = next() {
      guard step(command) else { break }
    }
  }

  /// The next command's letter; the last one again where numbers follow.
  private var last: UInt8?

  private mutating func next() -> UInt8? {
    skipSeparators()
    guard let byte = rest.first else { return nil }
    if (0x41...0x5A).contains(byte & 0xDF) {
      rest.removeFirst()
      last = byte
    } else if last == UInt8(ascii: "m") {
      last = UInt8(ascii: "l")
    } else if last == UInt8(ascii: "M") {
      last = UInt8(ascii: "L")
    }
    return last
  }

  private mutating func step(_ command: UInt8) -> Bool {
    let origin = command & 0x20 == 0 ? Point(x: 0, y: 0) : current
    switch command | 0x20 {
    case UInt8(ascii: "m"):
      guard let x = number(), let y = number() else { return false }
      current = origin + Point(x: x, y: y)
      lines.append([current])
    case UInt8(ascii: "l"):
      guard let x = number(), let y = number() else { return false }
      draw(to: [origin + Point(x: x, y: y)])
    case UInt8(ascii: "h"):
      guard let x = number() else { return false }
      draw(to: [Point(x: origin.x + x, y: current.y)])
    case UInt8(ascii: "v"):
      guard let y = number() else { return false }
      draw(to: [Point(x: current.x, y: origin.y + y)])
    case UInt8(ascii: "a"):
      guard let radius = number(), number() == radius, number() != nil, let isLarge = flag(), let turns = flag(),
        let x = number(), let y = number()
      else { return false }
      let end = origin + Point(x: x, y: y)
      draw(to: Arc(from: current, to: end, radius: radius, isLarge: isLarge, turnsWithX: turns).points)
    case UInt8(ascii: "z"): current = lines.last?.first ?? current
    default: return false
    }
    return true
  }

  private mutating func draw(to points: [Point]) {
    guard let end = points.last, !lines.isEmpty else { return }
    lines[lines.count - 1] += points
    current = end
  }

  private mutating func skipSeparators() {
    while let byte = rest.first, byte == 0x20 || byte == UInt8(ascii: ",") { rest.removeFirst() }
  }

  private mutating func flag() -> Bool? {
    skipSeparators()
    guard let byte = rest.popFirst(), byte == 0x30 || byte == 0x31 else { return nil }
    return byte == 0x31
  }

  private mutating func number() -> Double? {
    skipSeparators()
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    var (digits, scale, hasPoint, count) = (0.0, 1.0, false, 0)
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if (0x30...0x39).contains(byte) {
        digits = digits * 10 + Double(byte - 0x30)
        if hasPoint { scale *= 10 }
        count += 1
      } else {
        break
      }
      rest.removeFirst()
    }
    guard count > 0 else { return nil }
    return isNegative ? -digits / scale : digits / scale
  }
}
