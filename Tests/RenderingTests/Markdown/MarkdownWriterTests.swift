import Diagnostics
import Markdown
import RichText
import TestSupport
import Testing

@testable import Rendering

@Suite struct MarkdownWriterTests {
  static func written(_ text: RichText) -> String { written([text]) }

  /// Texts that follow each other.
  static func written(_ texts: [RichText]) -> String {
    var writer = MarkdownWriter { target in
      switch target {
      case .unresolved(let url), .external(let url): url
      case .site(let path, _): "/" + path
      case .anchor(let anchor): "#" + anchor
      case .refused: nil
      }
    }
    for text in texts { writer.write(text.nodes) }
    return String(decoding: writer.end(), as: UTF8.self)
  }

  static func read(_ markdown: String) -> RichText {
    let file = SourceFile(path: "a.md", bytes: Array(markdown.utf8))
    var faults: [Diagnostic] = []
    let document = MarkdownParser.parse(0..<file.bytes.count, of: file, diagnostics: &faults)
    let words = document.blocks.flatMap { document.nodes[$0.nodes] }
    let notes = document.footnotes.sorted { $0.key < $1.key }.flatMap { number, nodes in
      [.open(.footnoteDefinition(number: number, references: 1))] + document.nodes[nodes] + [.close]
    }
    return RichText(words + notes)
  }

  /// Documents of a person, which come back as they were written.
  @Test(arguments: [
    "Words, with *some*, **more** and ~~none~~, `code` and <https://example.com/a_b?c=d>.",
    "- one\n- two\n  - deeper\n\n    1. a\n    2. b\n- three", "1. one\n\n   more\n\n2. two",
    "> quoted\n>\n> - list\n>\n> end", "# Title\n\n### Part\n\nWords.",
    "- [x] done (owner: Hardware, done: 2023-07-05)\n- [ ] open", "```sh\nls -l  \n\n\techo\n```",
    "| a | b |\n| :- | -: |\n| 1 | x\\|y |\n| `a\\|b` |  |", "a\\\nb<br>", "Two\nlines\n===", "![alt](a.png \"title\")",
    "[a *b*](c \"d\")", "One[^1] and two[^2], one[^1].\n\n[^1]: First.\n\n    More.\n\n[^2]: Second.", "___",
    "snake_case, 2 * 3 < 4 & R&D; C# (a) [b] #5", "***both** one*", "x**(y)**z", "*a*_b_*c*", "~~~a`b\nx\n~~~",
  ])
  func whatPeopleWriteKeepsItsMeaning(_ markdown: String) {
    let text = Self.read(markdown)
    let written = Self.written(text)
    #expect(Self.read(written) == text, "\(written)")
  }

  @Test func wordsStayReadable() {
    let text = "At 14:20 C# and node_1 (v1.2-rc) used 50% of R&D's 3 disks - see #5! It's a = b + c."
    #expect(Self.written(.paragraphs(text)) == text + "\n")
  }

  @Test(arguments: [
    ("# a", "\\# a\n"), ("1. a", "1\\. a\n"), ("- a", "\\- a\n"), ("http://a.b", "http\\://a.b\n"),
    ("<b>*_`[]", "\\<b>\\*\\_\\`\\[\\]\n"), ("&amp;", "&amp;amp;\n"), (" a ", "&#32;a&#32;\n"),
    ("a\u{1B}[2J", "a\\[2J\n"),
    ("a\u{9B}b\u{7F}", "ab\n"), ("www.a.b", "www\\.a.b\n"), ("a\nb", "a&#10;b\n"),
  ])
  func whatLooksLikeMarkupIsEscaped(_ words: String, _ expected: String) {
    #expect(Self.written(.paragraphs(words)) == expected)
  }

  @Test func listsSideBySideStayTwo() {
    let text = RichText.list("a") + .list("b") + .list(start: 3, "c") + .list(start: 1, "d")
    #expect(Self.read(Self.written(text)) == text)
  }

  @Test func aLinkThatLeadsNowhereIsItsWords() {
    #expect(Self.written(.link("click", to: .refused)) == "click\n")
  }

  @Test func aNoteIsWrittenOnce() {
    let note: [RichText.Node] = [
      .open(.footnoteDefinition(number: 1, references: 1)), .open(.paragraph), .text("n"), .close, .close,
    ]
    let part = RichText([.open(.paragraph), .footnoteReference(number: 1, occurrence: 1), .close] + note)
    #expect(Self.written(part + part) == "[^1]\n\n[^1]: n\n\n[^1]\n")
  }

  /// The output stays in step with the input.
  @Test func deepNestingEndsSomewhere() {
    let depth = 20_000
    let quotes = Array(repeating: RichText.Node.open(.blockQuote), count: depth)
    let lines = Array(repeating: [RichText.Node.text("a"), .softBreak], count: 1000).joined()
    let nodes = quotes + [.open(.paragraph)] + lines + [.text("b"), .close] + Array(repeating: .close, count: depth)
    #expect(Self.written(RichText(nodes)).utf8.count < 60_000)
    let lists = (0..<depth).flatMap { _ in [RichText.Node.open(.list(start: 1)), .open(.item(isDone: nil))] }
    let text = RichText(lists + [.text("a")] + Array(repeating: .close, count: depth * 2))
    #expect(Self.written(text).utf8.count < 60_000)
  }

  @Test func textsThatFollowEachOtherAreOneDocument() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var documents = RandomRichText(seed: seed)
    for _ in 0..<500 {
      let (first, second) = (documents.document(), documents.document())
      try #require(Self.written([first, second]) == Self.written(first + second), "seed \(seed): \(first)\n\(second)")
    }
  }

  @Test func randomDocumentsComeBack() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var documents = RandomRichText(seed: seed)
    for _ in 0..<3000 {
      let text = documents.document()
      let written = Self.written(text)
      let again = Self.read(written)
      try #require(
        RandomRichText.comparable(again) == RandomRichText.comparable(text), "seed \(seed):\n\(written)\n\(text)")
    }
  }
}
