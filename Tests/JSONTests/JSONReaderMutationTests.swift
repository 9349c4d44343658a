import JSON
import TestSupport
import Testing

/// Documents with bytes changed, taken out and put in: whatever comes is a value or a fault, and what is read can be written
/// and read again.
@Suite struct JSONReaderMutationTests {
  private static let document = """
    {"page":{"name":"\\u00e4\\ud83d\\ude00\\n","numbers":[0,-1,99.985,1e3,0.5E-2]},"list":[[],{},null,true,false,"ü"]}
    """

  @Test(arguments: UInt64(1)...8)
  func anythingIsAValueOrAFault(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<1000 {
      var bytes = Array(Self.document.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &numbers), at: place)
        }
      }
      guard let node = try? JSONNode(reading: bytes) else { continue }
      let written = node.value.bytes(.compact)
      #expect(try JSONNode(reading: written).value.bytes(.compact) == written, "seed \(seed)")
    }
  }
}
