import Diagnostics
import Testing

@Suite struct ExcerptTests {
  /// The excerpt and its carets, without the gutter.
  private func excerpt(_ fault: Diagnostic) throws -> [String] {
    let text = DiagnosticFormat.text.format([fault], colored: false, toolVersion: "1")
    let lines = text.utf8.split(separator: 10).dropFirst()
    return try lines.map { try #require(String($0.dropFirst(6))) }
  }

  @Test func tabsAreRepeatedBelow() throws {
    #expect(try excerpt(MarkedText("\ta\t«b»").fault()) == ["\ta\tb", "\t \t^"])
  }

  @Test(arguments: [
    ("日本«語»", "    ^^"), ("🔥 «x»", "   ^"), ("e\u{301}«x»", " ^"), ("«🔥🔥» x", "^^^^"), ("ｆｕ«x»", "    ^"),
    ("한국«x»", "    ^"), ("é«x»", " ^"), ("\u{202E}«x»", "        ^"), ("«\u{1B}»x", "^^^^^^"),
  ])
  func caretsFollowDisplayColumns(text: String, carets: String) throws {
    #expect(try excerpt(MarkedText(text).fault()).last == carets)
  }

  @Test(arguments: ["ab«»", "ab«\n»", "ab«\r\n»", "ab«»\ncd", "ab«\ncd»"])
  func rangeAtTheEndOfALineIsMarkedBehindIt(text: String) throws {
    #expect(try excerpt(MarkedText(text).fault()) == ["ab", "  ^"])
  }

  @Test func rangeBeyondTheFileIsMarkedAtItsEnd() throws {
    let file = SourceFile(path: "a.md", bytes: Array("ab".utf8))
    #expect(try excerpt(Diagnostic(.invalidValue, "wrong", at: 90..<100, in: file)) == ["ab", "  ^"])
  }

  @Test func rangeAtTheEndOfAFileWithFinalNewlineIsOnTheEmptyLine() {
    let place = MarkedText("ab\n«»").fault().place
    #expect(place?.line == 2)
    #expect(place?.column == 1)
    #expect(place?.excerpt == "")
  }

  @Test func rangeInsideACharacterMarksAllOfIt() throws {
    let file = SourceFile(path: "a.md", bytes: Array("a語b".utf8))
    #expect(try excerpt(Diagnostic(.invalidValue, "wrong", at: 2..<3, in: file)) == ["a語b", " ^^"])
  }

  @Test func invalidBytesAreShownAsReplacementCharacters() throws {
    let file = SourceFile(path: "a.md", bytes: [97, 0xE9, 98, 0x80, 0x80])
    #expect(
      try excerpt(Diagnostic(.invalidUTF8, "wrong", at: 1..<2, in: file)) == ["a\u{FFFD}b\u{FFFD}\u{FFFD}", " ^"])
  }

  @Test func lineOfTwoHundredCharactersIsWhole() throws {
    let line = String(repeating: "語", count: 199)
    #expect(try excerpt(MarkedText(line + "«x»").fault()).first == line + "x")
  }

  @Test func longLineIsCutAroundTheRange() throws {
    let side = String(repeating: "abcdefghi ", count: 5_000)
    let shown = try excerpt(MarkedText(side + "«HERE»" + side).fault())
    #expect((190...200).contains(shown[0].unicodeScalars.count))
    #expect(shown[0].unicodeScalars.first == "…")
    #expect(shown[0].unicodeScalars.last == "…")
    let before = try #require(shown[0].firstRange(of: "HERE")).lowerBound
    #expect(
      shown[1] == String(repeating: " ", count: shown[0].distance(from: shown[0].startIndex, to: before)) + "^^^^")
  }

  @Test func longRangeShowsItsBeginning() throws {
    let shown = try excerpt(MarkedText("ab «" + String(repeating: "x", count: 100_000) + "» c").fault())
    #expect(shown[0] == "ab " + String(repeating: "x", count: 148) + "…")
    #expect(shown[1] == "   " + String(repeating: "^", count: 149))
  }

  @Test func beginningOfALongLineUsesTheRoomBehindIt() throws {
    let shown = try excerpt(MarkedText("«a»" + String(repeating: "x", count: 100_000)).fault())
    #expect(shown == ["a" + String(repeating: "x", count: 197) + "…", "^"])
  }

  @Test func endOfALongLineUsesTheRoomBeforeIt() throws {
    let shown = try excerpt(MarkedText(String(repeating: "語", count: 50_000) + "«a»").fault())
    #expect(shown[0] == "…" + String(repeating: "語", count: 197) + "a")
  }
}
