import Testing

@testable import Rendering

@Suite struct SubscribePageTests {
  let html = SiteTests.text("subscribe/index.html")

  @Test func addressesAreWholeAndCanBeCopied() {
    let address = "https://status.example.com/history.atom"
    #expect(html.contains("<a id=\"history.atom\" href=\"../history.atom\">\(address)</a>"))
    #expect(html.contains("aria-describedby=\"history.atom\" data-copy=\"\(address)\" data-copied=\"Copied\">Copy<"))
  }

  @Test func componentsAreFoldedByGroup() {
    #expect(html.contains("<details class=\"feed-group\"><summary>Hosting</summary>"))
    #expect(html.contains(">https://status.example.com/components/web/history.rss</a>"))
    #expect(!html.contains("components/node-1/history"))
  }
}
