import Foundation
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

/// What single pages say.
@Suite struct PageTests {
  static let incident = SiteTests.text("incidents/kansas-city/index.html")

  @Test func aComponentIsNamedWithWhatItWasOnceTheIncidentIsOver() {
    #expect(Self.incident.contains("was: Major outage"))
    #expect(!SiteTests.text("incidents/dns-slow/index.html").contains("was:"))
  }

  @Test func updatesSayTheTimeAndTheChangesSinceTheOneBefore() {
    #expect(Self.incident.contains("after <time datetime=\"PT3300S\">55 minutes</time>"))
    #expect(Self.incident.contains("<ul class=\"changes\" id=\"u-202611052140-changes\""))
    #expect(Self.incident.contains("href=\"#u-202611051420\" aria-label=\"Link to this update: Investigating, "))
  }

  @Test func componentsThatChangeAlikeStandTogether() {
    var history = SampleSite.history
    history.incidents[1].affected.append(ComponentChange(component: 3, status: .majorOutage))
    let html = SiteTests.text(
      "incidents/kansas-city/index.html", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(html.contains(">Web hosting</a> and <a href=\"../../components/dns-1/\">Name server 1</a></span></li>"))
  }

  @Test func followUpsStandOnceAndSayHowFarTheyAre() {
    #expect(Self.incident.ranges(of: "Second network path to every node").count == 1)
    #expect(Self.incident.contains("1 of 3 follow-ups done"))
    #expect(Self.incident.contains("1 overdue"))
    #expect(!Self.incident.contains("(owner: "))
    #expect(Self.incident.contains("Owner: Network"))
    #expect(Self.incident.contains("href=\"#kansas-city_follow-ups\">Follow-ups</a>"))
  }

  @Test func hiddenComponentsStandBehindTheOthers() throws {
    var history = SampleSite.history
    history.incidents[1].affected.insert(ComponentChange(component: 6, status: .majorOutage), at: 0)
    let html = SiteTests.text(
      "incidents/kansas-city/index.html", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    let shown = try #require(html.range(of: ">Kansas City network</a>"))
    let hidden = try #require(html.range(of: "<li class=\"behind\"><p><a href=\"../../components/node-1/\">"))
    #expect(shown.lowerBound < hidden.lowerBound)
  }

  @Test func theHistoryJoinsQuietMonths() {
    var history = SampleSite.history
    history.incidents[3].started = Instant("2026-02-02 09:00")
    history.incidents[3].updates[0].at = Instant("2026-02-02 10:00")
    history.maintenances = []
    let html = SiteTests.text("history/index.html", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(html.contains("<th scope=\"row\">March 2026 – September 2026</th><td colspan=\"4\">Nothing new</td>"))
    #expect(html.contains("<a href=\"../tags/power/\">power</a>"))
    #expect(html.contains("<a href=\"../components/web/\">Web hosting</a>"))
  }

  @Test func aComponentShowsItsYearAndItsBudget() {
    let html = SiteTests.text("components/kvm/index.html")
    #expect(html.contains("Error budget"))
    #expect(html.ranges(of: "<svg class=\"month\"").count == 12)
    #expect(html.contains("<svg class=\"dependencies\""))
    #expect(SiteTests.text("components/objects/index.html").ranges(of: "<svg class=\"month\"").count == 2)
    #expect(!SiteTests.text("components/billing/index.html").contains("<svg class=\"dependencies"))
  }

  @Test func allDependenciesAreDrawnAndListed() {
    let html = SiteTests.text("dependencies/index.html")
    #expect(html.ranges(of: "<svg class=\"dependencies\"").count == 2)
    #expect(html.contains("Single points of failure"))
    #expect(html.contains("<a href=\"../components/kvm/\">"))
    #expect(SiteTests.text("components/kvm/index.html").contains("<a href=\"../../dependencies/\">"))
  }

  @Test func dependenciesSayWhatChangedAndWhatWill() {
    var history = SampleSite.history
    let (changed, planned) = (CivilDate(year: 2024, month: 2, day: 1), CivilDate(year: 2026, month: 12, day: 5))
    history.settings.components[1].requirements = [
      .init(.component(3), until: changed), .init(.any([3, 4]), from: changed), .init(.component(6), from: planned),
    ]
    let html = SiteTests.text(
      "dependencies/index.html", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(html.contains("<h3>Planned: from <time datetime=\"2026-12-05\">December 5, 2026</time></h3>"))
    #expect(html.contains("Web hosting</a> also requires <a href=\"../components/node-1/\">Node KC1</a></li>"))
    #expect(html.contains("<h3>From <time datetime=\"2024-02-01\">February 1, 2024</time></h3>"))
    #expect(
      html.contains(
        "requires any of <a href=\"../components/dns-1/\">Name server 1</a>, <a href=\"../components/dns-2/\">Name server 2</a>; before: <a href=\"../components/dns-1/\">Name server 1</a></li>"
      ))
    #expect(
      html.contains("No single point of failure any more: <a href=\"../components/dns-1/\">Name server 1</a></li>"))
    #expect(!SiteTests.text("dependencies/index.html").contains("What changed"))
  }

  @Test func dependenciesAreAPageOnlyWhereTheSettingsSaySo() {
    var history = SampleSite.history
    history.settings.visibility[.dependencies] = .private
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    #expect(site?.files.contains { $0.path.text == "dependencies/index.html" } == false)
    #expect(!SiteTests.text("components/kvm/index.html", in: site).contains("../../dependencies/"))
    history.settings.audience = .private
    let maintainers = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    #expect(maintainers?.files.contains { $0.path.text == "dependencies/index.html" } == true)
  }

  @Test func aComponentSaysWhatWouldHaveToFailFirst() {
    let html = SiteTests.text("components/web/index.html")
    #expect(html.contains("What would have to fail first"))
    #expect(html.contains("Any of these alone:"))
  }

  @Test func workToComeSaysWhatItWillDo() {
    #expect(SiteTests.text("maintenance/storage-network/index.html").contains("will be: Under maintenance"))
  }

  @Test func theNotFoundPageSaysHowThingsAre() {
    let html = SiteTests.text("404.html")
    #expect(html.contains(LocaleFile.english.sentence(for: SampleSite.snapshot.overall.level)))
    #expect(html.contains("Name server 1 does not answer"))
  }

  @Test func theLogoIsDrawnIntoThePageOrFetched() {
    var settings = SampleSite.settings
    settings.logo = "brand/logo 1.svg"
    func page() -> String {
      SiteTests.text(
        "history/index.html",
        in: SiteTests.make(StatusSnapshot(of: StatusHistory(settings: settings), at: SampleSite.now)))
    }
    #expect(page().contains("<img class=\"site-logo\" src=\"../brand/logo%201.svg\" alt=\"\">"))
    settings.logoDrawing = "<svg aria-hidden=\"true\"></svg>"
    #expect(page().contains("<span class=\"site-logo\"><svg aria-hidden=\"true\"></svg></span>"))
    #expect(!page().contains("<img"))
  }
}
