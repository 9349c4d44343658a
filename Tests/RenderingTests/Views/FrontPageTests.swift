import Derivation
import Foundation
import StatusModel
import Testing

@testable import Rendering

@Suite struct FrontPageTests {
  static func html(_ change: (inout StatusHistory) -> Void, at now: Instant = SampleSite.now) -> String {
    var history = SampleSite.history
    change(&history)
    return SiteTests.text("index.html", in: SiteTests.make(StatusSnapshot(of: history, at: now)))
  }

  @Test func theGravestIncidentStandsFirst() throws {
    let html = Self.html { history in
      var minor = SampleSite.openIncident
      minor.identity = PostIdentity(slug: "newer", title: "Newer and less grave")
      minor.started = Instant("2026-11-20 15:00")
      minor.affected = [ComponentChange(component: 7, status: .degradedPerformance)]
      history.incidents.insert(minor, at: 0)
    }
    let grave = try #require(html.range(of: "<h3><a href=\"incidents/dns-slow/\">"))
    let newer = try #require(html.range(of: "<h3><a href=\"incidents/newer/\">"))
    #expect(grave.lowerBound < newer.lowerBound)
  }

  @Test func anOpenIncidentSaysHowLongAndWhat() {
    let html = SiteTests.text("index.html")
    #expect(html.contains("data-age>1 hour 32 minutes so far</time>"))
    #expect(html.contains("Since <time datetime=\"2026-11-20T14:10:00Z\" data-clock>08:10 UTC−6</time>"))
    #expect(html.contains("<a href=\"components/dns-1/\">Name server 1</a></span></li>"))
  }

  @Test func theNearerWorkIsTheMoreIsSaid() throws {
    let far = SiteTests.text("index.html")
    #expect(far.contains("<ul class=\"distant\">"))
    #expect(!far.contains("class=\"upcoming\""))
    #expect(!far.contains("twenty minutes in this window"))
    let near = Self.html({ _ in }, at: Instant("2026-11-28 12:00"))
    #expect(near.contains("<article class=\"upcoming\">"))
    #expect(near.contains(">Sat, Dec 5, 00:00</time> – <time datetime=\"2026-12-05T10:00:00Z\" data-brief data-clock>"))
    #expect(near.contains("<summary><span>What we do</span></summary>"))
  }

  @Test func aQuietDayTakesOneLine() {
    let html = SiteTests.text("index.html")
    #expect(
      html.contains(
        "<div class=\"day quiet\">\n<h3><time datetime=\"2026-11-19\">Thu, Nov 19</time></h3>\n<p>No incidents reported.</p>"
      ))
  }

  @Test func timesDoNotRepeatTheDayTheyStandBelow() {
    let html = SiteTests.text("index.html")
    #expect(html.contains("<time datetime=\"2026-11-20T14:10:00Z\" data-clock=\"2026-11-20\">08:10 UTC−6</time>"))
    let night = Self.html({ history in
      history.incidents = []
      history.maintenances[0].starts = Instant("2026-11-19 05:00")
      history.maintenances[0].ends = Instant("2026-11-19 07:00")
    })
    #expect(night.contains("<h3><time datetime=\"2026-11-18\">"))
    #expect(
      night.contains(
        "<time datetime=\"2026-11-19T05:00:00Z\" data-clock=\"2026-11-18\">23:00</time> – "
          + "<time datetime=\"2026-11-19T07:00:00Z\">November 19, 2026, 01:00 UTC−6</time>"))
  }

  @Test func whatIsNotThereHasNoHeading() {
    let html = Self.html { $0 = StatusHistory(settings: $0.settings) }
    for name in ["open-incidents", "planned-work", "announcements"] { #expect(!html.contains("id=\"\(name)\"")) }
  }
}
