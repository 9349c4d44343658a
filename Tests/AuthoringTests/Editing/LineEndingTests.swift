import Diagnostics
import Testing

@testable import Authoring

struct LineEndingTests {
  @Test(arguments: [
    ("a\nb\n", LineEnding.lineFeed), ("a\r\nb\r\nc\n", .carriageReturnLineFeed), ("a\rb\r", .carriageReturn),
    ("", .lineFeed),
    ("a\nb\r\n", .lineFeed),
  ])
  func mostLinesTellHowAFileEndsThem(_ text: String, _ ending: LineEnding) {
    #expect(LineEnding(of: SourceFile(path: "", bytes: Array(text.utf8))) == ending)
  }

  @Test func aTextLosesEmptyLinesAtItsEndsAlone() {
    #expect(LineEnding.carriageReturnLineFeed.text("\n \n  a \r\n\rb\n\n") == Array("  a \r\n\r\nb".utf8))
    #expect(LineEnding.lineFeed.text(" \n\n") == [])
  }
}
