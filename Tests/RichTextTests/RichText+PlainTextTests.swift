import RichText
import Testing

@Suite struct RichTextPlainTextTests {
  @Test func blocksAreLinesAndMarkupIsGone() {
    let text = RichText([
      .open(.paragraph), .text("One "), .open(.strong), .text("strong"), .close, .softBreak, .text("line."), .close,
      .open(.list(start: nil)), .open(.item(isDone: true)), .text("Done"), .close, .close,
    ])
    #expect(text.plainText == "One strong line.\nDone")
  }

  @Test func aCodeBlockIsALineOfItsOwn() {
    let text = RichText([
      .open(.item(isDone: nil)), .text("Run this:"), .codeBlock(language: "", text: "a\nb\n"), .open(.paragraph),
      .text("Then that."), .close, .close,
    ])
    #expect(text.plainText == "Run this:\na\nb\nThen that.")
  }

  @Test func anImageIsItsAlternative() {
    #expect(RichText([.image(.refused, alternative: "A chart", title: "t")]).plainText == "A chart")
  }

  @Test func nothingIsEmpty() {
    #expect(RichText().plainText.isEmpty)
    #expect(RichText().isEmpty)
  }

  @Test(arguments: [
    (RichText.Element.paragraph, true), (.strong, false), (.table, true),
    (.tableCell(alignment: nil, isHeader: false), false),
  ])
  func blocksStartLines(_ element: RichText.Element, isBlock: Bool) {
    #expect(element.isBlock == isBlock)
  }
}
