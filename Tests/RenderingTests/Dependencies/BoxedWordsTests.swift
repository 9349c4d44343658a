import Testing

@testable import Rendering

@Suite struct BoxedWordsTests {
  @Test(arguments: [
    ("Email", ["Email"]), ("Control panel and API", ["Control panel", "and API"]),
    ("Kubernetes-control-planes", ["Kubernetes-cont…"]),
    ("One two three four five six seven", ["One two three", "four five six s…"]),
    ("データベースサーバー", ["データベースサ…"]),
  ])
  func wordsBreakBetweenLinesAndAreCutAtTheEnd(_ text: String, lines: [String]) {
    #expect(BoxedWords(columns: 16, lineLimit: 2).lines(of: text) == lines)
  }
}
