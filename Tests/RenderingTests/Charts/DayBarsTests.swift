import Derivation
import StatusModel
import Testing

@testable import Rendering

@Suite struct DayBarsTests {
  @Test func onlyDaysWithAStoryHaveATitle() throws {
    let html = SiteTests.text("components/kvm/index.html")
    let bars = try #require(html.split(separator: "class=\"day-bars\"").last?.split(separator: "</svg>").first)
    #expect(
      bars.contains(
        "role=\"img\" aria-label=\"Virtual servers, the last 90 days. Uptime: 99.81%. 1 day with problems.\""))
    #expect(bars.ranges(of: "<title>").count == 4)
    #expect(bars.contains("<title>November 5, 2026: Major outage, "))
  }

  @Test func daysBeforeTheBeginningHaveNoData() {
    let html = SiteTests.text("components/objects/index.html")
    #expect(html.contains("<path class=\"no-data\""))
  }

  @Test func aNarrowScreenShowsTheLastThirtyDays() {
    let html = SiteTests.text("components/kvm/index.html")
    #expect(html.contains("<g transform=\"translate(-1800) scale(3.00 1)\">"))
    #expect(
      html.contains("<span class=\"if-wide\">90 days ago</span><span class=\"if-narrow\">30 days ago</span>"))
  }
}
