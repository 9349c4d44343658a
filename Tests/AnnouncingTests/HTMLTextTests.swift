import Testing

@testable import Announcing

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>One\ntwo</p>\n<p>Three</p>\n", "One two\n\nThree"),
    ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>", "- a\n- b\nc"),
    ("<p>see <a href=\"https://x.example/?a=1&amp;b\">there</a>.</p>", "see there (https://x.example/?a=1&b)."),
    ("<p><a href=\"https://x.example/\">https://x.example/</a></p>", "https://x.example/"),
    ("<p>5 &lt; 6 &amp; &#39;x&#x27; &unknown; &</p>", "5 < 6 & 'x' &unknown; &"),
    ("<pre><code>a\n  b\n</code></pre>", "a\n  b"),
    ("<p>a<br>b</p>", "a\nb"),
    ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a | b\n1 | 2"),
    ("", ""), ("a < b", "a < b"), ("<p", "<p"), ("</a></a>x", "x"), ("<a href=\"x", "<a href=\"x"),
  ])
  func wordsAreKeptAndTagsAreNot(_ html: String, _ text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test func whatMoreTagsCouldHideIsMereText() {
    #expect(HTMLText.plain("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>") == "<script>alert(1)</script>")
    #expect(HTMLText.plain("a\u{1}b\u{7F}&#1;c") == "abc")
  }
}
