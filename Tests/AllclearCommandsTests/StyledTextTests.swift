import Testing

@testable import AllclearCommands

@Suite struct StyledTextTests {
  @Test func nothingInATextSteersTheTerminal() {
    let text = StyledText("a\u{1B}[2Jb\nc\u{202E}d", .red)
    #expect(text.text(colored: false) == "a\\u{1B}[2Jb\\u{A}c\\u{202E}d")
    #expect(text.text(colored: true) == "\u{1B}[31ma\\u{1B}[2Jb\\u{A}c\\u{202E}d\u{1B}[0m")
  }

  @Test func wideCharactersCountTwice() {
    #expect(StyledText("状態").columns == 4)
    #expect(StyledText("e\u{301}").columns == 1)
    #expect(StyledText("状態").padded(to: 6).text(colored: false) == "状態  ")
    #expect(StyledText("9").padded(to: 3, .trailing).text(colored: false) == "  9")
  }

  @Test func whatIsTooLongIsCut() {
    #expect(StyledText("abcdef").cut(to: 4).text(colored: false) == "abc…")
    #expect(StyledText("abcd").cut(to: 4).text(colored: false) == "abcd")
    let wide = StyledText("状態状態").cut(to: 4)
    #expect(wide.text(colored: false) == "状…")
    #expect(wide.columns <= 4)
    #expect((StyledText("ab") + StyledText("cd")).cut(to: 3).text(colored: false) == "ab…")
  }

  @Test func paragraphsBreakBetweenWords() {
    let lines = StyledText.paragraph("one two three\nfour", width: 8).map { $0.text(colored: false) }
    #expect(lines == ["one two", "three", "four"])
    #expect(StyledText.paragraph("one two three", width: nil).count == 1)
  }
}
