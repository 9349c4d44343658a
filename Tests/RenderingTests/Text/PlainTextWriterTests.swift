import RichText
import Testing

@testable import Rendering

@Suite struct PlainTextWriterTests {
  private func text(_ text: RichText) -> String {
    let place = TextPlace(
      links: .absolute(url: "https://status.example.com/"), identifiers: .elsewhere(path: "incidents/a/"), slug: "a",
      headingLevel: 1)
    return PlainTextWriter.text(of: text, at: place)
  }

  @Test func aBlankLineStandsBetweenBlocks() {
    #expect(
      text(.paragraphs("One.", "Two.") + .heading(3, "Three", anchor: "three") + .list("a", "b") + .paragraphs("End."))
        == "One.\n\nTwo.\n\nThree\n\n- a\n- b\n\nEnd.")
  }

  @Test func numbersAndTasksKeepTheirMarks() {
    #expect(text(.list(start: 9, "a", "b")) == "9. a\n10. b")
    #expect(text(.tasks((true, "done"), (false, "to do"))) == "- [x] done\n- [ ] to do")
  }

  @Test func nestedBlocksAreIndented() {
    let nested = RichText(
      [.open(.list(start: nil)), .open(.item(isDone: nil))] + RichText.paragraphs("a", "b").nodes
        + RichText.list("c").nodes + [.close, .close])
    #expect(text(nested + .paragraphs("d")) == "- a\n\n  b\n  - c\n\nd")
    let quote = RichText([.open(.blockQuote)] + RichText.paragraphs("a", "b").nodes + [.close])
    #expect(text(quote + .paragraphs("c")) == "> a\n>\n> b\n\nc")
  }

  @Test func linksNameTheirAddressOnce() {
    #expect(text(.link("the page", to: .external("https://e.com/"))) == "the page (https://e.com/)")
    #expect(text(.link("https://e.com/", to: .external("https://e.com/"))) == "https://e.com/")
    #expect(text(.link("www.e.com", to: .external("http://www.e.com"))) == "www.e.com")
    #expect(text(.link("a@e.com", to: .external("mailto:a@e.com"))) == "a@e.com")
    #expect(
      text(.link("before", to: .site(path: "incidents/b/", fragment: nil)))
        == "before (https://status.example.com/incidents/b/)")
    #expect(text(.link("gone", to: .refused)) == "gone")
  }

  @Test func codeTablesAndBreaksStayLines() {
    #expect(text(.code("a\n  b\n") + .paragraphs("c")) == "    a\n      b\n\nc")
    #expect(text(.table(["A", "B"], [["1", "2"]])) == "A | B\n1 | 2")
    #expect(
      text(RichText([.open(.paragraph), .text("a"), .lineBreak, .text("b"), .softBreak, .text("c"), .close]))
        == "a\nb c")
  }

  @Test func nothingInvisibleIsWritten() {
    #expect(text(.paragraphs("a\u{0}b\u{1B}[31m\u{7F}c")) == "ab[31mc")
    #expect(text(RichText()) == "")
  }

  @Test func manyNestedQuotesAreNoProblem() {
    let depth = 2000
    let nested = RichText(
      Array(repeating: .open(.blockQuote), count: depth) + [.text("a")] + Array(repeating: .close, count: depth))
    #expect(text(nested).utf8.count == depth * 2 + 1)
  }
}
