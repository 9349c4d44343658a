import Diagnostics
import Loading
import StatusModel
import Content
import Testing

@testable import Authoring

struct FrontMatterTextTests {
  @Test(arguments: [
    "Mail is late", "It's slow", "a: b", "a #b", "a:", "- a", "#a", "[a]", "{a}", "\"a\"", "'a'", "null", "~", "Yes",
    "1.10", "a\\b",
    "Störung", "🔥", "a  b", "%a", "@a", "`a", "& a", "* a", "! a", "| a", "> a", "? a", ", a", "a: \"b\" \\ 'c' # d",
    "2023-07-05",
    "true", "a ", "é: x",
  ])
  func textsAreReadBack(_ text: String) {
    let post = Sample.outline("---\ntitle: \(FrontMatterText.scalar(text))\nstarted: 2023-07-05 14:02\n---\n")
    #expect(post?.content.identity.title == text)
    #expect(post?.diagnostics.isEmpty == true)
  }

  @Test func linesWithinATextBecomeSpaces() {
    #expect(FrontMatterText.scalar("a\nb\u{2028}c\tx") == "a b c x")
  }
}
