import Diagnostics
import RichText
import TestSupport
import Testing

@testable import Markdown

@Suite struct MarkdownGuardTests {
  private func faults(_ text: MarkedText) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    _ = MarkdownParser.parse(text.range, of: text.file, diagnostics: &faults)
    return faults
  }

  private static func lines(_ line: String, _ count: Int) -> String { String(repeating: line, count: count) }

  @Test(
    arguments: [
      "1️⃣" + lines("- ", 51) + "a", "1️⃣" + lines(">", 51) + "a", "1️⃣" + lines("> 1. ", 26) + "a",
      "a\n\n1️⃣" + lines("+ ", 51) + "\n", "1️⃣" + lines(" ", 100) + "- a",
      "1️⃣" + lines("|", 201) + "\n\n|a|\n|-|\n", "a|b\n1️⃣-|-\n" + lines("a|b\n", 250_000),
      "a|b\n-|-|-\n" + lines("a|b\n", 1) + "1️⃣",
    ].dropLast())
  func shapeIsRefusedWhereItStands(text: String) {
    let text = MarkedText(text)
    expect(faults(text), in: text, [.init(.textTooComplex, "1️⃣")])
  }

  /// What people write, near the bounds.
  @Test(arguments: [
    lines("- ", 49) + "a", lines("* ", 100) + "\n\n" + lines("- ", 100) + "\n", lines("-", 1000), lines(">", 50) + " a",
    lines("    ", 100) + "code",
    lines("|", 200) + "\n" + lines("|-", 199) + "|\n", lines("|a|b|\n|-|-|\n|c|d|\n\n", 3000),
    lines("text ", 10) + "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n\n" + lines("line\n", 30_000),
    lines("a very long line (with things) and <!-- comments --> ", 1000),
    lines("x@example.com, (see https://example.com/a_(b))\n", 5000),
    lines("[a][b] ", 500) + "\n\n[b]: https://example.com/(a) 'title'\n" + lines("[c]: https://example.com\n", 500),
    lines("a", 1_000_000),
    lines("|", 100_000), lines("1.5 - 2.5 * 3 > 4 ", 100),
    (0..<200).map { "[l\($0)]: https://example.com/\($0)\n" }.joined() + "\n" + lines("[l1]\n", 5000),
  ])
  func ordinaryTextIsTaken(text: String) {
    let text = MarkedText(text)
    expect(faults(text), in: text)
  }

  /// The time is far above what these take and far below what they would take without the guard.
  @Test(arguments: [
    "- ", "+ ", "> ", ">", "1. ", "- > ", "[", "![", "[a](", "*a_ ", "a**b_c* ", "~~a ", "` a `` ", "<", "<a ",
    "a <!-- ", "a <? ", "a <!A ", "a <![CDATA[ ", "<http:", "www.", "www.a.b(",
    "http://", "a:", "@", "a@", "a@b.c ", "www.a.b)", ")", "&a;", "[a]: b\n", "[a] ", "[^a] ", "[^a]: b\n\n", "[^",
    "- a\n", "- [ ] a\n", "-\n", "|", "a|b\n-|-\n", "a|b\n-|-|-\n", "a\n-|-|-\n",
    "a\n:-\n", "|\n", "# a\n", "a\n===\n", "<div>\n", "&#", "\\", "a  \n", "\t", "```\n", "[]", "![](a)", "[a](b \"",
    "***", "*_", "[a_*~`<![^", "\r", "\u{0}", "![a", "é",
  ])
  func repeatedPieceCostsLittle(piece: String) {
    let text = MarkedText(Self.lines(piece, 60_000 / piece.utf8.count))
    let time = ContinuousClock().measure { _ = faults(text) }
    #expect(time < .seconds(10), "\(piece)")
  }

  @Test(arguments: [
    "a|b\n-|-\n" + lines("|\n", 100_000), lines("|a", 50_000) + "\n" + lines("|-", 50_000),
    "[a]: /" + lines("b", 100_000) + "\n\n" + lines("[a] ", 25_000),
    "[a]: /b '" + lines("\n[c", 30_000) + "'\n\n" + lines("[a] ", 25_000), "www.a.b" + lines(")", 200_000),
    "![a " + lines("![", 40_000) + lines("b ", 10_000) + lines("](c)", 40_000),
    lines("*", 100_000) + "a" + lines("*", 100_000), lines("[", 100_000) + "a" + lines("]", 100_000),
    "- " + lines("+ ", 49) + "a\n" + lines("\n", 200_000),
    (1..<400).map { lines("`", $0) + "a" }.joined(),
    (0..<300).map { lines(" ", 2 * $0) + "- a\n" }.joined() + lines("\n", 100_000),
    (0..<8000).map { "[^a\($0)] " }.joined() + "\n\n" + (0..<8000).map { "[^a\($0)]: b\n\n" }.joined(),
    lines("a\n", 40_000) + lines("-|-|-\n", 10_000),
  ])
  func knownAttackCostsLittle(text: String) {
    let text = MarkedText(text)
    let time = ContinuousClock().measure { _ = faults(text) }
    #expect(time < .seconds(10), "\(text.file.text(0..<40))")
  }
}
