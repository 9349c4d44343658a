import Output
import Testing

@testable import Compression

@Suite struct CompressorTests {
  private static let page = Array(String(repeating: "<p>All systems operational.</p>\n", count: 200).utf8)

  @Test(arguments: ContentCoding.allCases)
  func `Text becomes much smaller, and the same bytes every time`(_ coding: ContentCoding) async throws {
    let first = try #require(try Compressor.compressed(Self.page, coding))
    #expect(first.count < Self.page.count / 10)
    try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<8 { group.addTask { try Compressor.compressed(Self.page, coding) } }
      for try await again in group { #expect(again == first) }
    }
  }

  @Test func `The gzip header names no file, time or system`() throws {
    let form = try #require(try Compressor.compressed(Self.page, .gzip))
    #expect(form.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
    // The trailer ends with the length.
    #expect(form.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) } == Self.page.count)
  }

  @Test(arguments: ContentCoding.allCases)
  func `What fits into a packet is left as it is`(_ coding: ContentCoding) throws {
    #expect(try Compressor.compressed([], coding) == nil)
    #expect(try Compressor.compressed(Array(Self.page.prefix(Compressor.threshold - 1)), coding) == nil)
    #expect(try Compressor.compressed(Array(Self.page.prefix(Compressor.threshold)), coding) != nil)
  }

  @Test(arguments: ContentCoding.allCases)
  func `What would not become smaller is left as it is`(_ coding: ContentCoding) throws {
    // Numbers of a generator without a pattern that a compressor could find.
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let noise = (0..<5_000).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
    #expect(try Compressor.compressed(noise, coding) == nil)
  }

  @Test func `The endings are those that servers look for`() {
    #expect(ContentCoding.allCases.map(\.fileExtension) == ["gz", "br"])
    #expect(ContentCoding.allCases.map(\.rawValue) == ["gzip", "br"])
  }
}
