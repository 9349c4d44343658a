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
}
