import Foundation
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct InsightsPageTests {
  private static let page = SiteTests.text("insights/index.html")
  private static let year = SiteTests.text("insights/2026/index.html")

  @Test func itTellsWhatTheTimeAddsUpTo() {
    #expect(Self.page.contains("What the posts add up to since <time datetime=\"2021-03-01\">March 1, 2021</time>."))
    #expect(Self.page.contains("<dt>Incidents</dt><dd>4<ul class=\"by-impact\">"))
    #expect(Self.year.contains("<h1>Insights: 2026</h1>"))
    #expect(Self.page.contains("<a href=\"../insights/2026/\">2026, so far</a>"))
  }

  @Test func everyChartHasATableOfTheSame() {
    #expect(Self.page.ranges(of: "<details class=\"as-table\">").count == 4)
    #expect(Self.page.contains("<a href=\"../history/2026-11/\">November 2026, so far</a>"))
  }

  @Test func barsOfAnImpactStandBesideItsShapeAndWord() throws {
    let row = try #require(Self.page.range(of: "Critical impact</span></span> <span class=\"chart-value\">2 incidents"))
    let rest = Self.page[row.upperBound...]
    #expect(rest.contains("aria-label=\"Critical impact, month by month. In all: 2 incidents.\""))
    #expect(rest.contains("<path class=\"major_outage\""))
    #expect(rest.contains("<title>November 2026: 2 incidents</title>"))
  }

  @Test func theLongestComeInTheOrderOfTheirLength() throws {
    let list = try #require(Self.page.components(separatedBy: "<ol class=\"chart titles\">").last)
    let places = ["kansas-city", "slow-sites", "dns-slow", "wrong-invoices"].map { slug in
      list.range(of: "href=\"../incidents/\(slug)/\"")?.lowerBound
    }
    #expect(places.compactMap(\.self).count == 4)
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(list.contains("1 hour 32 minutes</time> so far"))
  }

  @Test func aDaysShapeStandsOnAGroundThatTellsHowLong() {
    let title = "<title>November 5, 2026: Major outage, 7 hours 38 minutes</title>"
    #expect(Self.page.contains(title + "<path class=\"heat-4\""))
    #expect(Self.page.contains("under 15 minutes"))
  }

  @Test func aComponentTellsWhetherItsTargetWasKept() {
    #expect(Self.page.contains("99.99% <span class=\"target\">target 99.9%</span>"))
    #expect(Self.page.contains("no data") == false)
  }

  @Test func aQuietSiteSaysSo() {
    let site = APIDocument.site { history in
      history.incidents = []
      history.maintenances = []
      history.settings.components = [Component(id: "web", name: "<Web>")]
      history.settings.groups = []
    }
    let html = SiteTests.text("insights/index.html", in: site)
    #expect(html.contains("<p class=\"quiet\">No incidents in this time.</p>"))
    #expect(html.contains("&lt;Web&gt;"))
    #expect(html.contains("No day with problems."))
    #expect(!html.contains("id=\"longest\"") && !html.contains("id=\"response\"") && !html.contains("id=\"tags\""))
  }

  @Test func titlesOfPostsAreEscaped() {
    let site = APIDocument.site { $0.incidents[0].identity.title = "\"><script>\u{301}" }
    let html = SiteTests.text("insights/index.html", in: site)
    #expect(!html.contains("<script>\u{301}"))
    #expect(html.contains("&gt;&lt;script"))
  }

  @Test func otherPagesLeadToIt() {
    #expect(SiteTests.text("history/index.html").contains("href=\"../insights/\""))
    #expect(SiteTests.text("components/kvm/index.html").contains("href=\"../../insights/#components\""))
    #expect(SiteTests.text("index.html").contains("<a href=\"insights/\">Insights</a>"))
  }
}
