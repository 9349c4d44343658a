/// Writes a picture as PNG (ISO/IEC 15948), eight bits a sample, not interlaced.
enum PNG {
  enum Samples {
    /// Places in a palette: small.
    case palette
    /// Red, green, blue and alpha: all that readers of icon files take.
    case colors
  }

  static func bytes(of canvas: Canvas, as samples: Samples = .palette) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let type: UInt8 = samples == .palette ? 3 : 6
    append("IHDR", bigEndian(canvas.width) + bigEndian(canvas.height) + [8, type, 0, 0, 0], to: &bytes)
    if samples == .palette { appendPalette(of: canvas, to: &bytes) }
    let stride = canvas.width * (samples == .palette ? 1 : 4) + 1
    append("IDAT", Deflate.zlib(rows(of: canvas, as: samples), stride: stride), to: &bytes)
    append("IEND", [], to: &bytes)
    return bytes
  }

  private static func appendPalette(of canvas: Canvas, to bytes: inout [UInt8]) {
    append("PLTE", canvas.palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &bytes)
    guard let last = canvas.palette.lastIndex(where: { $0.alpha < 255 }) else { return }
    append("tRNS", canvas.palette[...last].map(\.alpha), to: &bytes)
  }

  /// Each row behind a zero: it is not filtered.
  private static func rows(of canvas: Canvas, as samples: Samples) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((canvas.width * 4 + 1) * canvas.height)
    for row in 0..<canvas.height {
      rows.append(0)
      let pixels = canvas.pixels[row * canvas.width..<(row + 1) * canvas.width]
      switch samples {
      case .palette: rows += pixels
      case .colors:
        for color in pixels.lazy.map({ canvas.palette[Int($0)] }) {
          rows += [color.red, color.green, color.blue, color.alpha]
        }
      }
    }
    return rows
  }

  private static func append(_ type: StaticString, _ data: [UInt8], to bytes: inout [UInt8]) {
    let chunk = Array(type.description.utf8) + data
    bytes += bigEndian(data.count) + chunk + bigEndian(Int(Checksums.crc32(chunk)))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
