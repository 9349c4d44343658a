import Testing

@testable import Comparing

@Suite struct MarkdownTests {
  @Test func textsOfPostsStandInCodeSpans() throws {
    let title = "@team #1 <script> [x](http://e.example) `` ` ::error::"
    let old = try Sample.edition(incidents: [Sample.incident("a-post")])
    let new = try Sample.edition(incidents: [Sample.incident("a-post", title: title)])
    let markdown = Comparison(old: old, new: new).markdown
    #expect(
      markdown == """
        ### What readers would see change

        **Incidents**

        - ```\(title)``` `a-post`: title `Storm` → ```\(title)```

        """)
  }

  @Test(arguments: [
    ("a", "`a`"), ("`", "`` ` ``"), ("a`b", "``a`b``"), ("``", "``` `` ```"), (" a", "`  a `"), ("", "`  `"),
    ("a\nb", "`a\\u{A}b`"),
  ])
  func fencesAreLongerThanWhatTheyHold(_ text: String, _ expected: String) {
    #expect(CodeSpan.markdown(text) == expected)
  }

  @Test func longListsAreCut() throws {
    let old = try Sample.edition(paths: (0..<60).map { "p\($0).html" })
    let markdown = Comparison(old: old, new: try Sample.edition(paths: [])).markdown
    #expect(markdown.contains("- and 10 more\n"))
    #expect(!markdown.contains("p55"))
  }

  @Test func noChangeIsSaid() throws {
    let edition = try Sample.edition()
    #expect(Comparison(old: edition, new: edition).markdown == "Readers would see no change.\n")
  }
}
