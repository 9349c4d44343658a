/// Writes a picture as PNG (ISO/IEC 15948) with a palette.
enum PNG {
  static func bytes(of canvas: Canvas) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Eight bits a pixel, colours from a palette, no interlacing.
    append("IHDR", bigEndian(canvas.width) + bigEndian(canvas.height) + [8, 3, 0, 0, 0], to: &bytes)
    append("PLTE", canvas.palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &bytes)
    if let last = canvas.palette.lastIndex(where: { $0.alpha < 255 }) {
      append("tRNS", canvas.palette[...last].map(\.alpha), to: &bytes)
    }
    append("IDAT", Deflate.zlib(rows(of: canvas), stride: canvas.width + 1), to: &bytes)
    append("IEND", [], to: &bytes)
    return bytes
  }

  /// Each row behind a zero: it is not filtered.
  private static func rows(of canvas: Canvas) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((canvas.width + 1) * canvas.height)
    for row in 0..<canvas.height {
      rows.append(0)
      rows += canvas.pixels[row * canvas.width..<(row + 1) * canvas.width]
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
