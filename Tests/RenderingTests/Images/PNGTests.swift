import Testing

@testable import Rendering

/// That other readers agree is tested in Tests/Clients.
@Suite struct PNGTests {
  private struct Chunk {
    let type: String
    let data: [UInt8]
    let hasRightSum: Bool
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  private static func chunks(_ file: [UInt8]) -> [Chunk] {
    var rest = file[8...]
    var chunks: [Chunk] = []
    while rest.count >= 12 {
      let length = number(rest.prefix(4))
      let body = rest.dropFirst(4).prefix(length + 4)
      let sum = number(rest.dropFirst(8 + length).prefix(4))
      chunks.append(
        Chunk(
          type: String(decoding: body.prefix(4), as: UTF8.self), data: Array(body.dropFirst(4)),
          hasRightSum: sum == Int(Checksums.crc32(body))))
      rest = rest.dropFirst(length + 12)
    }
    return chunks
  }

  @Test func theFileHoldsThePicture() throws {
    var canvas = Canvas(width: 5, height: 3, ground: .clear)
    canvas.fill(x: 1, y: 1, width: 3, height: 2, Color(0x123456))
    let file = PNG.bytes(of: canvas)
    #expect(file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    let chunks = Self.chunks(file)
    #expect(chunks.map(\.type) == ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"])
    #expect(chunks.allSatisfy { $0.hasRightSum })
    #expect(chunks[0].data == [0, 0, 0, 5, 0, 0, 0, 3, 8, 3, 0, 0, 0])
    #expect(chunks[1].data == [0, 0, 0, 0x12, 0x34, 0x56])
    #expect(chunks[2].data == [0])
    let rows = try #require(Inflate.zlib(chunks[3].data))
    #expect(
      rows == [0, 0, 0, 0, 0, 0] + [0, 0, 1, 1, 1, 0] + [0, 0, 1, 1, 1, 0])
  }

  @Test func anOpaquePictureSaysNothingOfTransparency() {
    #expect(
      Self.chunks(PNG.bytes(of: Canvas(width: 1, height: 1, ground: .white))).map(\.type).contains("tRNS") == false)
  }

  @Test func anIconFileHoldsItsPicturesOneAfterAnother() {
    let canvases = [16, 32].map { Canvas(width: $0, height: $0, ground: .white) }
    let (file, pictures) = (IconFile.bytes(of: canvases), canvases.map { PNG.bytes(of: $0, as: .colors) })
    #expect(file.starts(with: [0, 0, 1, 0, 2, 0, 16, 16, 0, 0, 1, 0, 32, 0, UInt8(pictures[0].count), 0, 0, 0, 38]))
    #expect(Array(file[38...]) == pictures[0] + pictures[1])
  }
}
