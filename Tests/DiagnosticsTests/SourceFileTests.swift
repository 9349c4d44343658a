import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"])
  func everyKindOfLineEndIsOne(text: String) {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    #expect((1...3).map { file.text(file.range(ofLine: $0)) } == ["a", "b", "c"])
    #expect(file.lineStarts.count == 3)
  }

  @Test func emptyFileHasOneEmptyLine() {
    let file = SourceFile(path: "a.md", bytes: [])
    #expect(file.position(of: 0) == (1, 1))
    #expect(file.range(ofLine: 1) == 0..<0)
  }

  @Test func finalNewlineIsFollowedByAnEmptyLine() {
    let file = SourceFile(path: "a.md", bytes: Array("ab\n".utf8))
    #expect(file.position(of: 2) == (1, 3))
    #expect(file.position(of: 3) == (2, 1))
  }

  @Test func positionsAndOffsetsAgree() {
    let file = SourceFile(path: "a.md", bytes: Array("é\n\nabc\r\nd".utf8))
    for offset in 0...file.bytes.count {
      let position = file.position(of: offset)
      #expect(file.offset(line: position.line, column: position.column) == offset)
    }
  }

  @Test func offsetsStayWithinTheFile() {
    let file = SourceFile(path: "a.md", bytes: Array("ab\ncd".utf8))
    #expect(file.offset(line: 0, column: 5) == 0)
    #expect(file.offset(line: 9, column: 1) == 5)
    #expect(file.offset(line: 2, column: 99) == 5)
    #expect(file.text(3..<99) == "cd")
  }
}
