import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct ScalarRangeTests {
  @Test(arguments: [
    "a: 1️⃣word2️⃣ # c", "é日😀: 1️⃣ü2️⃣", "a: 1️⃣\"q \\\" é\"2️⃣  ", "a: 1️⃣'it''s'2️⃣ # c", "😀: [日, 1️⃣é b2️⃣ , c]", "a: 1️⃣two words2️⃣\t# c",
    "a: 1️⃣one\n   two2️⃣\nb: c",
    "a: 1️⃣\"one\n   two\"2️⃣\nb: c", "a: 1️⃣|\n  one\n  two2️⃣\nb: c", "a: 1️⃣>-\n  one\n\n  two2️⃣\n\nb: c", "a:\n  1️⃣b2️⃣\n",
    "a: x\r\né: 1️⃣y2️⃣\r\n", "a: x\ré: 1️⃣y2️⃣\r",
    "- - 1️⃣é2️⃣", "{a: 1️⃣b2️⃣}", "{\"a\":1️⃣\"b\"2️⃣}",
  ])
  func valueIsPointedAtInBytes(text: String) throws {
    let text = MarkedText(text)
    var faults: [Diagnostic] = []
    let node = try #require(YAMLDocument.parse(text.range, of: text.file, diagnostics: &faults))
    #expect(faults == [])
    let wanted = try #require(text.range("1️⃣", "2️⃣"))
    #expect(node.scalars.contains { $0.range == wanted }, "\(node.scalars.map { text.file.text($0.range) })")
  }

  @Test(arguments: ["1️⃣a2️⃣: b", "é: x\n1️⃣'b c'2️⃣ : d", "a: {é: b, 1️⃣日2️⃣: c}", "a:\n  - 1️⃣b2️⃣: c"])
  func keyIsPointedAtInBytes(text: String) throws {
    let text = MarkedText(text)
    var faults: [Diagnostic] = []
    let node = try #require(YAMLDocument.parse(text.range, of: text.file, diagnostics: &faults))
    let wanted = try #require(text.range("1️⃣", "2️⃣"))
    #expect(node.scalars.contains { $0.range == wanted })
  }

  @Test func documentInTheMiddleOfAFileHasTheFilesPlaces() throws {
    let text = MarkedText("\u{FEFF}---\né: 1\nü: [x, 1️⃣y2️⃣]\n---\n# Title\n")
    var faults: [Diagnostic] = []
    let split = try #require(FrontMatterSplit(text.file, diagnostics: &faults))
    let node = try #require(YAMLDocument.parse(split.yaml, of: text.file, diagnostics: &faults))
    let wanted = try #require(text.range("1️⃣", "2️⃣"))
    #expect(node.scalars.contains { $0.range == wanted })
  }

  @Test func absentValueIsAnEmptyRangeBehindItsColon() throws {
    let text = MarkedText("a:1️⃣\nb: c")
    var faults: [Diagnostic] = []
    let node = try #require(YAMLDocument.parse(text.range, of: text.file, diagnostics: &faults))
    #expect(node.scalars[1].range == text.range("1️⃣", "1️⃣"))
  }
}
