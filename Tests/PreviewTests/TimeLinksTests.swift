import Testing

@testable import Preview

@Suite struct TimeLinksTests {
  private func linked(_ page: String) -> String {
    String(decoding: TimeLinks.handingOn("2026-01-10", in: Array(page.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    (#"<a href="../history/">x</a>"#, #"<a href="../history/?now=2026-01-10">x</a>"#),
    (#"<a class="b" href="./#top">x</a>"#, #"<a class="b" href="./?now=2026-01-10#top">x</a>"#),
    (#"<a href='a?b=c'>x</a>"#, #"<a href='a?b=c&amp;now=2026-01-10'>x</a>"#),
    (#"<a href="a&#39;b#c">x</a>"#, #"<a href="a&#39;b?now=2026-01-10#c">x</a>"#),
    (#"<a title="a > b" href="c/">x</a>"#, #"<a title="a > b" href="c/?now=2026-01-10">x</a>"#),
  ])
  func linksOfTheSiteKeepTheTime(_ page: String, _ expected: String) {
    #expect(linked(page) == expected)
  }

  @Test(arguments: [
    #"<a href="https://example.com/">x</a>"#, #"<a href="mailto:a@example.com">x</a>"#,
    #"<a href="//example.com/">x</a>"#,
    ##"<a href="#content">x</a>"##, #"<link href="style.css">"#, #"<p>text</p>"#, #"<a name="x">y</a>"#,
    ##"<a href=""##, "",
  ])
  func everythingElseStays(_ page: String) {
    #expect(linked(page) == page)
  }
}
