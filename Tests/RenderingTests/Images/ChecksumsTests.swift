import Testing

@testable import Rendering

@Suite struct ChecksumsTests {
  /// The check values of both algorithms' definitions.
  @Test func knownValues() {
    #expect(Checksums.crc32("123456789".utf8) == 0xCBF4_3926)
    #expect(Checksums.adler32("Wikipedia".utf8) == 0x11E6_0398)
    #expect(Checksums.crc32([]) == 0)
    #expect(Checksums.adler32([]) == 1)
  }
}
