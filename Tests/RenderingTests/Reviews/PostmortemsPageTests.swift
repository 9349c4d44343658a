import Foundation
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct PostmortemsPageTests {
  private static let page = SiteTests.text("postmortems/index.html")

  @Test func aReviewIsToldInShort() {
    #expect(
      Self.page.contains("<a href=\"../incidents/kansas-city/#postmortem\">Services in Kansas City unreachable</a>"))
    #expect(Self.page.contains("<p class=\"excerpt\">We are sorry. This is what happened, and what we change.</p>"))
    #expect(Self.page.contains("1 of 3 follow-ups done <span class=\"badge overdue\">1 overdue</span>"))
    #expect(Self.page.contains("Virtual servers, Web hosting, and Kansas City network"))
  }

  @Test func theRootCauseLeadsToItsSection() {
    let link = "<a href=\"../incidents/kansas-city/#kansas-city_root-cause\">Root cause</a></span> "
    #expect(Self.page.contains(link + "One card, one path. The card It was seven years old.</p>"))
    #expect(SiteTests.text("incidents/kansas-city/index.html").contains("id=\"kansas-city_root-cause\""))
  }

  @Test func relatedIncidentsAreLinkedHereAndOnTheIncidentsOwnPage() {
    let link = "href=\"../incidents/slow-sites/\">Websites answer slowly</a> ("
    #expect(Self.page.contains(link))
    #expect(
      SiteTests.text("incidents/kansas-city/index.html").contains(
        "Related incidents</span> <a href=\"../../incidents/slow-sites/\""))
  }

  @Test func whatIsStillToComeNamesItsDay() {
    let site = APIDocument.site(at: Instant("2026-11-22 12:00")) { history in
      history.incidents[1].postmortem = nil
      history.incidents[2].updates[1].postmortemDue = CivilDate(year: 2026, month: 11, day: 30)
    }
    let page = SiteTests.text("postmortems/index.html", in: site)
    #expect(page.contains("<h2 id=\"owed\">Still to come</h2>"))
    #expect(
      page.contains(
        "Due by <time datetime=\"2026-11-12\">November 12, 2026</time></span> <span class=\"badge overdue\">"))
    #expect(page.contains("Promised by <time datetime=\"2026-11-30\">November 30, 2026</time></span></p>"))
    #expect(page.contains("No postmortem has been published yet."))
    // Readers were promised the one, and know nothing of the team's own rule.
    #expect(SiteTests.text("incidents/slow-sites/index.html", in: site).contains("A postmortem is promised by "))
    #expect(!SiteTests.text("incidents/kansas-city/index.html", in: site).contains("Due by "))
  }

  @Test func textOfPostsIsEscaped() {
    let site = APIDocument.site { history in
      history.incidents[1].identity.title = "<script>\u{301}"
      history.incidents[1].postmortem?.body = .paragraphs("<img src=x>")
    }
    let page = SiteTests.text("postmortems/index.html", in: site)
    #expect(!page.contains("<script>\u{301}") && !page.contains("<img"))
    #expect(page.contains("&lt;img src=x&gt;"))
  }

  @Test func yearsOfManyHavePagesOfTheirOwn() {
    let site = APIDocument.site { history in
      for year in [2024, 2025] {
        for number in 0..<60 {
          var incident = SampleSite.unreachable
          incident.identity.slug = "old-\(year)-\(number)"
          incident.started = Instant("\(year)-03-01 10:00")
          incident.postmortem?.at = Instant("\(year)-03-02 10:00")
          history.incidents.append(incident)
        }
      }
    }
    let first = SiteTests.text("postmortems/index.html", in: site)
    #expect(first.contains("old-2025-59/#postmortem") && !first.contains("old-2024-0/#postmortem"))
    #expect(first.contains("<a href=\"../postmortems/2024/\">2024</a>"))
    let older = SiteTests.text("postmortems/2024/index.html", in: site)
    #expect(older.contains("<h1>Postmortems: 2024</h1>") && older.contains("old-2024-59/#postmortem"))
    let done = SiteTests.text("follow-ups/2024/index.html", in: site)
    #expect(done.contains("<h1>Follow-ups: 2024</h1>") && !done.contains("id=\"overdue\""))
  }

  @Test func whereTheSettingsKeepThemToTheTeamReadersFindNothing() throws {
    let site = APIDocument.site { history in
      for page in [AnalysisPage.postmortems, .followUps] { history.settings.visibility[page] = .private }
    }
    let paths = try #require(site).files.map(\.path.text)
    #expect(!paths.contains { $0.hasPrefix("postmortems/") || $0.hasPrefix("follow-ups") })
    #expect(!SiteTests.text("incidents/kansas-city/index.html", in: site).contains("postmortems/"))
  }
}
