import Diagnostics
import RichText
import TestSupport
import Testing

@testable import Markdown

@Suite struct MarkdownPlacesTests {
  private func parse(_ text: MarkedText) -> MarkdownDocument {
    var faults: [Diagnostic] = []
    let start = text.offset("9️⃣") ?? 0
    let document = MarkdownParser.parse(start..<text.file.bytes.count, of: text.file, diagnostics: &faults)
    expect(faults, in: text)
    return document
  }

  /// `at` is the text without its marks where the places do not fit, for a message.
  private func check(_ places: [Range<Int>], _ text: MarkedText) {
    let pairs = [("1️⃣", "2️⃣"), ("3️⃣", "4️⃣"), ("5️⃣", "6️⃣")]
    let wanted = pairs.compactMap { text.range($0.0, $0.1) }
    #expect(places == wanted, "\(places.map { text.file.text($0) }) in \(text.file.text(text.range))")
  }

  @Test(arguments: [
    "é 1️⃣[a](b)2️⃣ 3️⃣![c](d)4️⃣ 5️⃣<http://e>6️⃣", "---\ntitle: é\n---\n9️⃣\n# é 1️⃣[a](b)2️⃣\n",
    "日\né 1️⃣[a](b)2️⃣\n  3️⃣[c](d)4️⃣".replacing("\n  3️⃣", with: "\n3️⃣"),
    "- é 1️⃣[a](b)2️⃣\n  c 3️⃣[d](e)4️⃣", "> é 1️⃣[a](b)2️⃣\n> 3️⃣[c](d)4️⃣", "see 1️⃣https://a.b/é2️⃣ now", "a 1️⃣www.b.c2️⃣.", "*1️⃣[a](b)2️⃣*",
    "1️⃣[a ![b](c)](d)2️⃣ 3️⃣x4️⃣".replacing("3️⃣x4️⃣", with: ""),
    "a\r\né 1️⃣[a](b)2️⃣\r\n", "a\nb\n\nc 1️⃣x@y.z2️⃣ 3️⃣http://a.b4️⃣\nd 5️⃣x@y.z6️⃣", "a|b\n-|-\nc|1️⃣[d](e)2️⃣ 3️⃣www.f.g4️⃣",
    "1️⃣[a][b]2️⃣\n\n[b]: c",
  ])
  func linksAreWhereTheyStand(text: String) {
    let text = MarkedText(text)
    let document = parse(text)
    let links = document.references.filter { reference in
      if case .open(.link) = document.nodes[reference.node] { return true }
      if case .image(_, "b", _) = document.nodes[reference.node] { return false }
      return true
    }
    check(links.map(\.range), text)
  }

  @Test func everyReferenceIsALinkOrAnImage() {
    let document = parse(MarkedText("[a ![b [c](d)](e)](f) ![g ![h](i)](j) <k@l.m>\n\n[^n]: [o](p)\n\n[q](r)[^n]"))
    #expect(document.references.count == 5)
    for reference in document.references {
      switch document.nodes[reference.node] {
      case .open(.link), .image: break
      default: Issue.record("\(document.nodes[reference.node])")
      }
    }
  }

  @Test(arguments: [
    "1️⃣## é a2️⃣\n", "x\n\n  1️⃣## a2️⃣  \n".replacing("2️⃣  ", with: "  2️⃣"), "1️⃣a2️⃣\nb\n---\n", "---\nx: y\n---\n9️⃣\r\n1️⃣# a2️⃣\r\n",
    "1️⃣- [ ] a2️⃣\n",
  ])
  func blockIsWhereItBegins(text: String) throws {
    let text = MarkedText(text)
    let block = try #require(parse(text).blocks.last)
    #expect(block.range == text.range("1️⃣", "2️⃣"))
  }

  @Test func tasksAreWhereTheyStand() {
    let text = MarkedText("- [x] a\n- b\n  1️⃣- [ ] c2️⃣\n\n3️⃣- [x] d4️⃣\n5️⃣- [ ] e6️⃣\n".replacing("- [x] a\n- b", with: "- b"))
    let document = parse(text)
    check(document.tasks.map(\.range), text)
    #expect(
      document.tasks.map { document.nodes[$0.node] } == [
        .open(.item(isDone: false)), .open(.item(isDone: true)), .open(.item(isDone: false)),
      ])
  }

  @Test(arguments: [
    ("a 1️⃣<b>2️⃣c3️⃣</b>4️⃣", "<p>a <b>c</b></p>"), ("1️⃣<div>2️⃣\n<p>x\n</div>\n\ny", "<p><div>\n<p>x\n</div></p><p>y</p>"),
    ("a<br>b<br/>c<BR />d", "<p>a<br>b<br>c<br>d</p>"),
    ("<br>\n", "<p><br></p>"), ("1️⃣<br class=x>2️⃣\n", "<p><br class=x></p>"), ("a 1️⃣<!-- b -->2️⃣", "<p>a <!-- b --></p>"),
    ("1️⃣<!-- a2️⃣\nb\n-->", "<p><!-- a\nb\n--></p>"),
    ("1️⃣<script>2️⃣\nx\n</script>", "<p><script>\nx\n</script></p>"), ("é 1️⃣<?php x?>2️⃣", "<p>é <?php x?></p>"),
    ("`<b>`\n\n    <b>\n", "<p><code><b></code></p><pre ><b>\n</pre>"),
    ("- a\n\n  1️⃣<div>2️⃣\n", "<ul><li><p>a</p><p><div></p></li></ul>"),
  ])
  func htmlIsTextAndReportedWhereItStands(text: String, expected: String) {
    let text = MarkedText(text)
    let document = parse(text)
    #expect(RichText(document.nodes).shape == expected)
    check(document.rawHTML, text)
  }

  @Test func imageWithoutDescriptionIsReported() {
    let text = MarkedText("![a](b) 1️⃣![](c)2️⃣ 3️⃣![ ](d)4️⃣ ![`e`](f)")
    check(parse(text).silentImages, text)
  }
}
