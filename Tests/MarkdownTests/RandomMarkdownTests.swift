import Diagnostics
import RichText
import TestSupport
import Testing

@testable import Markdown

@Suite struct RandomMarkdownTests {
  private static let pieces = [
    "a", "word ", " ", "\n", "\n", "\n\n", "  ", "    ", "\t", "- ", "* ", "1. ", "> ", "# ", "## a\n", "---\n",
    "===\n", "```\n", "~~~", "`", "``", "*", "**", "_", "~~", "[", "]",
    "(", ")", "](a)", "![", "[a](b)", "![c](d)", "[^a]", "\n[^a]: ", "\n\n[^b]: x[^a]\n\n", "[^b]", "|", "a|b\n-|-\n",
    "|-|:-:|\n", "<b>", "</b>", "<br>", "<!-- ", "-->",
    "<div>\n", "http://a.b", "www.a.b", "x@y.z", "&amp;", "&#1;", "\\", "\r\n", "\r", "é", "😀", "\u{301}", "\u{0}",
    "- [ ] ", "- [x] ", "\n[a]: b 'c'\n", "!",
  ]

  @Test func everyElementIsClosedAndEveryPlaceIsInTheFile() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...30, using: &numbers)
      let front = Bool.random(using: &numbers) ? "---\né: 1\n---\n" : ""
      let body = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
      let file = SourceFile(path: "content/pages/a.md", bytes: Array((front + body).utf8))
      var faults: [Diagnostic] = []
      let document = MarkdownParser.parse(front.utf8.count..<file.bytes.count, of: file, diagnostics: &faults)
      let problem = Self.problem(in: document, of: file)
      try #require(
        faults.isEmpty && problem == nil, "seed \(seed): \(problem ?? "") \((front + body).debugDescription)")
    }
  }

  private static func problem(in document: MarkdownDocument, of file: SourceFile) -> String? {
    let ends = [0] + document.blocks.map(\.nodes.upperBound)
    if zip(ends, document.blocks).contains(where: { $0 != $1.nodes.lowerBound }) { return "blocks leave nodes out" }
    let parts = document.blocks.map(\.nodes) + document.footnotes.values
    if parts.contains(where: { RichText(Array(document.nodes[$0])).shape == nil }) { return "not balanced" }
    let texts = document.nodes.indices.dropFirst().filter { index in
      if case .text = document.nodes[index], case .text = document.nodes[index - 1] { return true }
      return false
    }
    if !texts.isEmpty { return "text in pieces" }
    let places =
      document.references.map(\.range) + document.tasks.map(\.range) + document.rawHTML + document.silentImages
      + document.blocks.map(\.range)
    if places.contains(where: { $0.lowerBound < 0 || $0.upperBound > file.bytes.count }) {
      return "place out of the file"
    }
    let numbers = document.nodes.compactMap { node in
      if case .footnoteReference(let number, _) = node { number } else { nil }
    }
    if numbers.contains(where: { document.footnotes[$0] == nil }) { return "footnote without definition" }
    let anchors = document.nodes.compactMap { node in
      if case .open(.heading(_, let anchor)) = node { anchor } else { nil }
    }
    return Set(anchors).count == anchors.count ? nil : "anchor twice"
  }
}
