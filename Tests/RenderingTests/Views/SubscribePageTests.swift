import Testing

@testable import Rendering

@Suite struct SubscribePageTests {
  let html = SiteTests.text("subscribe/index.html")

  @Test func addressesAreWholeAndCanBeCopied() {
    let address = "https://status.example.com/history.atom"
    #expect(html.contains("<a id=\"history.atom\" href=\"../history.atom\">\(address)</a>"))
    #expect(html.contains("aria-describedby=\"history.atom\" data-copy=\"\(address)\" data-copied=\"Copied\">Copy<"))
  }

  @Test func everyFeedAndCalendarOfTheSiteIsExplained() {
    for subscription in Subscription.allCases {
      let explanation = subscription.explanation(LocaleFile.english)
      #expect(html.contains("<li><p>\(explanation)</p><p class=\"address\"><a id=\"\(subscription.fileName)\""))
    }
  }

  @Test func calendarsOpenInCalendars() {
    #expect(html.contains("<a class=\"feed\" href=\"webcal://status.example.com/maintenance.ics\""))
    #expect(html.contains("<a class=\"feed\" href=\"webcal://status.example.com/components/web/maintenance.ics\""))
  }

  @Test func theHeadOffersAll() {
    let types = ["application/atom+xml", "application/rss+xml", "application/feed+json", "text/calendar"]
    for type in types { #expect(html.contains("<link rel=\"alternate\" type=\"\(type)\" title=\"")) }
    let component = SiteTests.text("components/web/index.html")
    #expect(component.contains("Web hosting, updates\" href=\"../../components/web/updates.atom\">"))
    #expect(component.contains("Web hosting, planned work\" href=\"../../components/web/maintenance.ics\">"))
  }

  @Test func componentsAreFolded() {
    #expect(html.contains("<h3>Hosting</h3>"))
    #expect(html.contains("<details class=\"feed-group\"><summary>Web hosting</summary>"))
    #expect(html.contains(">https://status.example.com/components/web/history.rss</a>"))
    #expect(!html.contains("components/node-1/history"))
  }
}
