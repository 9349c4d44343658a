import Diagnostics
import RichText
import TestSupport
import Testing

@testable import Markdown

@Suite struct MarkdownParserTests {
  private func parse(_ text: String) -> MarkdownDocument {
    let text = MarkedText(text)
    var faults: [Diagnostic] = []
    let document = MarkdownParser.parse(text.range, of: text.file, diagnostics: &faults)
    expect(faults, in: text)
    return document
  }

  /// The blocks, and behind them each footnote with its number.
  private func shape(_ text: String) -> String? {
    let document = parse(text)
    let end = document.blocks.last?.nodes.upperBound ?? 0
    var shape = RichText(Array(document.nodes[..<end])).shape
    for (number, nodes) in document.footnotes.sorted(by: { $0.key < $1.key }) {
      let note = RichText(Array(document.nodes[nodes])).shape
      shape = shape.flatMap { before in note.map { "\(before)[\(number): \($0)]" } }
    }
    return shape
  }

  @Test(arguments: [
    ("", ""), ("one\ntwo\n\nthree", "<p>one\ntwo</p><p>three</p>"),
    ("one  \ntwo\\\nthree", "<p>one<br>two<br>three</p>"),
    ("*a **b*** `c` ~~d~~ ~e~", "<p><em>a <strong>b</strong></em> <code>c</code> <del>d</del> <del>e</del></p>"),
    ("> a\n> > b", "<quote><p>a</p><quote><p>b</p></quote></quote>"), ("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>"),
    ("```swift extra\na < b\n```\n\n    c\n", "<pre swift>a < b\n</pre><pre >c\n</pre>"),
    ("~~~\u{9}x\u{301}y z\n~~~", "<pre x\u{301}y></pre>"),
    ("a &amp; &#1; \\* &copy;", "<p>a & \u{1} * ©</p>"), ("a [b] ![c] [^d] <", "<p>a [b] ![c] [^d] <</p>"),
    ("a\r\nb\r\n\r\nc", "<p>a\nb</p><p>c</p>"), ("a\rb\r\rc", "<p>a\nb</p><p>c</p>"), ("a\u{0}b", "<p>a\u{FFFD}b</p>"),
    ("\u{FEFF}a", "<p>a</p>"),
  ])
  func textBecomesFlatNodes(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    ("- a\n- b\n", "<ul><li>a</li><li>b</li></ul>"), ("- a\n\n- b\n", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
    ("7. a\n8. b", "<ol 7><li>a</li><li>b</li></ol>"),
    ("- a\n  1. b\n\n     c", "<ul><li>a<ol 1><li><p>b</p><p>c</p></li></ol></li></ul>"),
    ("- [x] a\n- [ ] b\n- c", "<ul><li done>a</li><li open>b</li><li>c</li></ul>"),
    ("- > a\n\n  b", "<ul><li><quote><p>a</p></quote><p>b</p></li></ul>"),
    ("- [x] a\n\n  - [ ] b", "<ul><li done><p>a</p><ul><li open>b</li></ul></li></ul>"),
    ("-\n-", "<ul><li></li><li></li></ul>"),
    ("- a\n  # b\n  c", "<ul><li>a<h1 #b>b</h1>c</li></ul>"),
  ])
  func tightListsHaveNoParagraphsAndLooseOnesDo(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    (
      "a|b|c|d\n:-|:-:|-:|-\n1|*2*|3\n",
      "<table><thead><tr><th left>a</th><th center>b</th><th right>c</th><th>d</th></tr></thead>"
        + "<tbody><tr><td left>1</td><td center><em>2</em></td><td right>3</td><td></td></tr></tbody></table>"
    ),
    ("|a|\n|-|\n\nb", "<table><thead><tr><th>a</th></tr></thead></table><p>b</p>"),
    (
      "|a|\n|-|\n|b|\n\n|c|\n|:-|\n",
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"
        + "<table><thead><tr><th left>c</th></tr></thead></table>"
    ),
    ("|a\\|b|`c\\|d`|\n|-|-|", "<table><thead><tr><th>a|b</th><th><code>c|d</code></th></tr></thead></table>"),
  ])
  func tablesHaveTheirAlignments(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    ("[a *b*](c 'd')", "<p><a c 'd'>a <em>b</em></a></p>"), ("[a][b]\n\n[b]: /c", "<p><a /c>a</a></p>"),
    ("<https://a.b>", "<p><a https://a.b>https://a.b</a></p>"),
    ("see www.a.b, x", "<p>see <a http://www.a.b>www.a.b</a>, x</p>"),
    ("https://a.b/c_d_e.", "<p><a https://a.b/c_d_e>https://a.b/c_d_e</a>.</p>"),
    ("x@a.b", "<p><a mailto:x@a.b>x@a.b</a></p>"), ("[a](javascript:alert(1))", "<p><a javascript:alert(1)>a</a></p>"),
    ("[](a)", "<p><a a></a></p>"),
    ("![a *b* `c` [d](e)](f 'g')", "<p><img f 'a b c d' 'g'></p>"), ("![](a)", "<p><img a '' ''></p>"),
    ("[![a](b)](c)", "<p><a c><img b 'a' ''></a></p>"),
    ("![a ![b](c) d](e)", "<p><img e 'a b d' ''></p>"), ("x ![a](b) y", "<p>x <img b 'a' ''> y</p>"),
    ("![a\nb](c)", "<p><img c 'a b' ''></p>"),
  ])
  func linksAndImagesKeepWhatTheyWrite(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    (
      "a[^x] b[^y] c[^x]\n\n[^x]: one\n[^y]: two",
      "<p>a<note 1.1> b<note 2.1> c<note 1.2></p>[1: <p>one</p>][2: <p>two</p>]"
    ),
    ("[^y]: two\n\n[^x]: one\n\na[^x][^y]", "<p>a<note 1.1><note 2.1></p>[1: <p>one</p>][2: <p>two</p>]"),
    ("- a[^x]\n\n  [^x]: one\n", "<ul><li><p>a<note 1.1></p></li></ul>[1: <p>one</p>]"),
    ("a\n\n[^x]: unused", "<p>a</p>"), ("a[^x] [^", "<p>a[^x] [^</p>"),
    ("a[^x]\n\n[^x]: one[^y]\n\n[^y]: two", "<p>a<note 1.1></p>[1: <p>one<note 2.1></p>][2: <p>two</p>]"),
    ("a[^x]\n\n[^x]: one\n\n    > two\n\nb", "<p>a<note 1.1></p><p>b</p>[1: <p>one</p><quote><p>two</p></quote>]"),
    ("a[^x]\n\n[^x]: it[^x]", "<p>a<note 1.1></p>[1: <p>it<note 1.2></p>]"),
    ("a[^x]\n\n[^x]: - b", "<p>a<note 1.1></p>[1: <ul><li>b</li></ul>]"),
    ("a[^*x*]\n\n[^*x*]: b", "<p>a<note 1.1></p>[1: <p>b</p>]"),
  ])
  func footnotesStandApart(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test func headingsHaveUniqueAnchors() {
    let document = parse(
      "# Root cause\n\nRoot cause\n---\n\n## *Root* `cause`!\n\n# 日本 2\n\n# —\n\n> # Root cause\n\n# Root cause 2\n")
    #expect(
      document.blocks.compactMap(\.heading).map(\.anchor) == [
        "root-cause", "root-cause-2", "root-cause-3", "日本-2", "section", "root-cause-2-2",
      ])
    #expect(
      document.blocks.compactMap(\.heading).map(\.text) == [
        "Root cause", "Root cause", "Root cause!", "日本 2", "—", "Root cause 2",
      ])
    #expect(document.blocks.compactMap(\.heading).map(\.level) == [1, 2, 2, 1, 1, 1])
    #expect(document.nodes.contains(.open(.heading(level: 1, anchor: "root-cause-4"))))
  }

  @Test func headingsInCodeAndContainersAreNoBlocks() {
    let document = parse("```\n## a\n```\n\n- ## b\n\n> ## c\n\n<!--\n## d\n-->\n")
    #expect(document.blocks.count == 4)
    #expect(document.blocks.allSatisfy { $0.heading == nil })
  }

  @Test func deepQuotesAreNoRecursion() {
    let depth = 20_000
    let text = MarkedText((1...4).map { String(repeating: ">", count: $0 * depth / 4) + " a\n" }.joined())
    var limits = MarkdownLimits()
    limits.nesting = depth
    var faults: [Diagnostic] = []
    let document = MarkdownParser.parse(text.range, of: text.file, limits: limits, diagnostics: &faults)
    expect(faults, in: text)
    #expect(document.nodes.count { $0 == .open(.blockQuote) } == depth)
    #expect(document.nodes.count { $0 == .close } == depth + 4)
  }

  @Test func deepEmphasisAndLinksAreNoRecursion() {
    let emphasis = parse(String(repeating: "*a ", count: 10_000) + String(repeating: "b* ", count: 10_000))
    #expect(emphasis.nodes.count { $0 == .open(.emphasis) } == 10_000)
    let images = parse(String(repeating: "![", count: 10_000) + "a" + String(repeating: "](b)", count: 10_000))
    #expect(images.nodes.count == 3)
  }

  @Test func renderedSizeIsBounded() {
    let text = MarkedText("1️⃣" + String(repeating: "a *b* ", count: 100))
    var faults: [Diagnostic] = []
    let document = MarkdownParser.parse(
      text.range, of: text.file, limits: MarkdownLimits(renderedSize: 1000), diagnostics: &faults)
    expect(faults, in: text, [.init(.textTooComplex, "1️⃣", message: "1000 bytes")])
    #expect(document.nodes.isEmpty && document.blocks.isEmpty)
  }
}
