import TestSupport
import Testing

@testable import Rendering

@Suite struct DeflateTests {
  @Test func everyByteAndEveryLengthOfARunComesBack() {
    let bytes = (0..<256).map { UInt8($0) }
    #expect(Inflate.zlib(Deflate.zlib(bytes, stride: 1)) == bytes)
    for length in 0...600 {
      let run = Array(repeating: UInt8(7), count: length) + [1]
      #expect(Inflate.zlib(Deflate.zlib(run, stride: 9)) == run, "\(length)")
    }
  }

  @Test func equalRowsAtEveryDistanceComeBackAndTakeLittle() {
    var numbers = SeededNumbers(seed: 1)
    for stride in [2, 3, 4, 5, 6, 8, 9, 16, 17, 33, 64, 181, 257, 1201, 4097, 20_000] {
      let row = (0..<stride).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let rows = row + row + row
      let packed = Deflate.zlib(rows, stride: stride)
      #expect(Inflate.zlib(packed) == rows, "\(stride)")
      if stride > 64 { #expect(packed.count < stride * 3 / 2) }
    }
  }

  @Test func whateverIsWrittenComesBack() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<200 {
      let (count, stride) = (Int.random(in: 0...3000, using: &numbers), Int.random(in: 1...100, using: &numbers))
      var bytes: [UInt8] = []
      while bytes.count < count {
        let run = Int.random(in: 1...40, using: &numbers)
        bytes += Array(repeating: UInt8.random(in: 0...255, using: &numbers), count: run)
      }
      #expect(Inflate.zlib(Deflate.zlib(bytes, stride: stride)) == bytes, "seed \(seed)")
    }
  }
}
