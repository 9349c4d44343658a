import TestSupport
import Testing

@testable import Announcing

/// HTML with bytes changed, taken out and put in: whatever comes is text without control characters.
@Suite struct HTMLTextMutationTests {
  private static let html = """
    <p>One &amp; <a href="https://x.example/?a=1&amp;b=2">two</a></p>
    <ul><li>&#39;a&#x27;</li><li><pre><code>x\n y</code></pre></li></ul><table><tr><td>1</td><td>ü</td></tr></table>
    """

  @Test(arguments: UInt64(1)...8)
  func anythingIsText(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<500 {
      var bytes = Array(Self.html.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(UInt8(ascii: ["<", ">", "&", ";", "\"", "/"].randomElement(using: &numbers) ?? "<"), at: place)
        }
      }
      let text = HTMLText.plain(String(decoding: bytes, as: UTF8.self))
      #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }, "seed \(seed)")
    }
  }
}
