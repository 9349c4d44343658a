import Testing

@testable import Rendering

@Suite struct URLEscapingTests {
  @Test(arguments: [
    ("https://example.com/a?b=c&d=%20#e", "https://example.com/a?b=c&d=%20#e"),
    ("a b", "a%20b"), ("\"><script>", "%22%3E%3Cscript%3E"), ("caf\u{E9}", "caf%C3%A9"), ("a\\b", "a%5Cb"),
    ("x\u{1}y", "x%01y"),
  ])
  func onlyWhatAURLMayHoldStays(_ url: String, _ expected: String) {
    #expect(URLEscaping.encoded(url) == expected)
  }

  @Test func anAttributeIsEscapedToo() {
    var writer = MarkupWriter()
    writer.link("href", "https://example.com/?a='&b=\u{0600}\"")
    #expect(writer.string == " href=\"https://example.com/?a=&#39;&amp;b=%D8%80%22\"")
  }
}
