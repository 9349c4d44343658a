import Testing

@testable import Content

struct SlugTests {
  @Test(arguments: [
    ("Kansas City!", "kansas-city"), ("2023.07.05", "2023-07-05"), ("--A__b--", "a-b"), ("Größe", "gr-e"),
    ("a\u{301}b", "a-b"),
  ])
  func suggestions(text: String, slug: String) {
    #expect(!Slug.isValid(text))
    #expect(Slug.suggestion(for: text) == slug)
    #expect(Slug.isValid(slug))
  }

  @Test(arguments: ["", "!", "é", "\u{212A}"])
  func whatLeavesNothing(text: String) {
    #expect(!Slug.isValid(text))
    #expect(Slug.suggestion(for: text) == nil)
  }

  @Test func limits() {
    let long = String(repeating: "a", count: 101)
    #expect(!Slug.isValid(long) && Slug.isValid(long, limit: 101))
    #expect(Slug.suggestion(for: long)?.utf8.count == 100)
  }
}
