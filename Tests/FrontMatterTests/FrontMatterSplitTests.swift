import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct FrontMatterSplitTests {
  private func split(_ text: MarkedText, _ expected: [ExpectedFault] = []) -> FrontMatterSplit? {
    var faults: [Diagnostic] = []
    let split = FrontMatterSplit(text.file, diagnostics: &faults)
    expect(faults, in: text, expected)
    return split
  }

  @Test(arguments: [
    "---\n1️⃣title: x\n2️⃣---\n3️⃣body", "---\r\n1️⃣title: x\r\n2️⃣---\r\n3️⃣body", "---\r1️⃣title: x\r2️⃣---\r3️⃣body",
    "\u{FEFF}---\n1️⃣title: x\n2️⃣---\n3️⃣body", "--- \t\n1️⃣title: x\n2️⃣---  \n3️⃣body", "---\n1️⃣2️⃣---\n3️⃣body",
    "---\n1️⃣title: x\n2️⃣---\n3️⃣", "---\n1️⃣title: x\n2️⃣---3️⃣", "---\n1️⃣a: x\n...\n2️⃣---\n3️⃣one\n\n---\n\ntwo",
    "---\n1️⃣a: |\n  ---\nb: ----\n --- \n2️⃣---\n3️⃣---\n",
  ])
  func partsAreFound(text: String) throws {
    let text = MarkedText(text)
    let parts = split(text)
    let split = try #require(parts)
    #expect(split.yaml == text.range("1️⃣", "2️⃣"))
    #expect(split.body.lowerBound == text.offset("3️⃣"))
    #expect(split.body.upperBound == text.file.bytes.count)
    #expect(text.file.text(split.opening).utf8.starts(with: "---".utf8))
  }

  @Test(arguments: [
    "1️⃣# Storm2️⃣\n\n---\ntitle: x\n---\n", "1️⃣", "1️⃣\n---\ntitle: x\n---\n", "1️⃣----2️⃣\n---\n", "1️⃣ ---2️⃣\n---\n",
  ])
  func fileWithoutFrontMatterIsReportedAtItsFirstLine(text: String) {
    let text = MarkedText(text)
    let end = text.offset("2️⃣") == nil ? nil : "2️⃣"
    #expect(split(text, [.init(.missingFrontMatter, "1️⃣", to: end, hint: "'---'")]) == nil)
  }

  @Test(arguments: ["1️⃣---2️⃣", "1️⃣---2️⃣\n", "1️⃣---2️⃣\ntitle: x\n ---\n----\n---x\n", "\u{FEFF}1️⃣---2️⃣\r\ntitle: x\r\n"])
  func frontMatterThatNeverEndsIsReportedWhereItBegins(text: String) {
    let text = MarkedText(text)
    #expect(split(text, [.init(.unclosedFrontMatter, "1️⃣", to: "2️⃣")]) == nil)
  }
}
