import Testing

@testable import Markdown

@Suite struct AnchorNamesTests {
  @Test(arguments: [
    ("Root cause", "root-cause"), ("  --a  b--c!! ", "a-b-c"), ("Überprüft", "überprüft"), ("日本語", "日本語"),
    ("हिन्दी भाषा", "हिन्दी-भाषा"), ("", "section"), ("!?", "section"),
    ("5 · x", "5-x"), ("\u{301}a", "a"), ("a\u{301}", "a\u{301}"), ("İ", "i\u{307}"),
  ])
  func nameHasLettersDigitsAndSingleHyphens(heading: String, expected: String) {
    var names = AnchorNames()
    let name = names.name(for: heading)
    #expect(Array(name.utf8) == Array(expected.utf8))
  }

  @Test func namesAreNumberedAndNeverTheSame() {
    var names = AnchorNames()
    #expect(["a", "a 2", "a", "a", "A!"].map { names.name(for: $0) } == ["a", "a-2", "a-3", "a-4", "a-5"])
  }

  /// Counting from 2 each time would take minutes.
  @Test func manyOfTheSameCostLittle() {
    var names = AnchorNames()
    let all = Set((0..<100_000).map { _ in names.name(for: "a") })
    #expect(all.count == 100_000)
  }

  @Test func nameIsBounded() {
    var names = AnchorNames()
    #expect(names.name(for: String(repeating: "a", count: 100_000)).utf8.count == 80)
  }
}
