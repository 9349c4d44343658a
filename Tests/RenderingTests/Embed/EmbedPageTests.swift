import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct EmbedPageTests {
  let html = SiteTests.text("embed/index.html")

  @Test func itSaysHowThingsAreAndWhatIsWrong() {
    #expect(html.contains("Partial System Outage</a></h1>"))
    #expect(html.contains(">Name server 1 does not answer</a>"))
    #expect(html.contains("As of <time"))
    #expect(html.utf8.count < 3000)
  }

  @Test func everyLinkLeavesTheFrame() {
    let links = html.matches(of: /<a [^>]*>/).map { String($0.0) }
    #expect(links.count == 3)
    #expect(links.allSatisfy { $0.contains("target=\"_top\"") && $0.contains("href=\"../") })
  }

  @Test func itHasNoScriptAndIsNotListed() {
    #expect(!html.contains("<script"))
    #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!SiteTests.text("sitemap.xml").contains("embed"))
  }

  @Test func manyIncidentsBecomeANumber() {
    var history = SampleSite.history
    history.incidents = (0..<5).map { number in
      var incident = SampleSite.openIncident
      incident.identity.slug = "x-\(number)"
      return incident
    }
    let html = SiteTests.text("embed/index.html", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(html.matches(of: /<li>/).count == 4)
    #expect(html.contains(">2 more incidents</a>"))
  }

  @Test func aQuietSiteHasNoList() {
    var history = SampleSite.history
    history.incidents = []
    let html = SiteTests.text("embed/index.html", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(!html.contains("<ul>"))
  }
}
