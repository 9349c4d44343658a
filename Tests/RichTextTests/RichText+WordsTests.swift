import RichText
import Testing

@Suite struct RichTextWordsTests {
  @Test func formIsTakenAway() {
    let text = RichText([
      .open(.paragraph), .text("  One "), .open(.strong), .text("two"), .close, .softBreak, .text("three"), .lineBreak,
      .text("\tfour"), .close, .open(.table), .open(.tableBody), .open(.tableRow),
      .open(.tableCell(alignment: nil, isHeader: false)), .text("a"), .close,
      .open(.tableCell(alignment: nil, isHeader: false)), .text("b"), .close, .close, .close, .close,
      .codeBlock(language: "", text: "x  y\n\nz\n"),
    ])
    #expect(text.words == "One two three\nfour\na b\nx y\nz")
  }

  @Test func nothingHasNoWords() {
    #expect(RichText().words.isEmpty)
    #expect(RichText([.open(.paragraph), .text(" "), .close]).words.isEmpty)
  }
}
