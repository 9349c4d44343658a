import Foundation
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct FollowUpsPageTests {
  private static let page = SiteTests.text("follow-ups/index.html")

  private func section(_ id: String) throws -> Substring {
    let start = try #require(Self.page.range(of: "<h2 id=\"\(id)\">"))
    let end = Self.page.range(of: "</section>", range: start.upperBound..<Self.page.endIndex)
    return Self.page[start.upperBound..<(end?.lowerBound ?? Self.page.endIndex)]
  }

  @Test func eachStandsWhereItsStateBelongs() throws {
    let overdue = try section("overdue")
    #expect(
      overdue.contains(
        "<li class=\"entry\" id=\"task-kansas-city-2\">\n<p class=\"entry-title\">Second network path to every node</p>"
      ))
    #expect(
      overdue.contains(
        "<span>Due <time datetime=\"2026-11-15\">November 15, 2026</time></span> <span>Open for <time datetime=\"PT1123200S\">13 days</time></span>"
      ))
    #expect(
      overdue.contains("<a href=\"../incidents/kansas-city/#postmortem\">Services in Kansas City unreachable</a>"))
    #expect(try section("open").contains("Alarm that wakes two people"))
    let done = try section("done")
    #expect(
      done.contains("Replace the faulty network card <span class=\"facts\"><span>Done <time datetime=\"2026-11-05\">"))
    #expect(!done.contains("Took"), "it was done before the postmortem told of it")
  }

  @Test func ownersAndComponentsAreLinksToWhatIsTheirs() throws {
    #expect(Self.page.contains("Owner: <a href=\"#owner-network\">Network</a>"))
    #expect(
      Self.page.contains(
        "<li><a href=\"#owner-network\">Network</a> <span class=\"count\" title=\"1 open\">1</span></li>"))
    let owners = try section("owners")
    #expect(owners.contains("<h3 id=\"owner-network\">Network</h3>"))
    #expect(owners.contains("<a href=\"#task-kansas-city-2\">Second network path to every node</a>"))
    #expect(!owners.contains("Hardware"), "all of it is done")
    #expect(try section("components").contains("<h3 id=\"component-web\">Web hosting</h3>"))
  }

  @Test func spellingsOfOneOwnerAreOne() {
    #expect(FollowUpAnchor.owner("Data  Center") == FollowUpAnchor.owner("data center"))
    #expect(FollowUpAnchor.owner("Équipe A") == "owner-équipe-a")
  }

  @Test func aSiteWithoutAnySaysSo() {
    let site = APIDocument.site { $0.incidents[1].postmortem = nil }
    let page = SiteTests.text("follow-ups/index.html", in: site)
    #expect(page.contains("<p class=\"quiet\">No postmortem has set a task yet.</p>"))
    #expect(!page.contains("<h2") && !page.contains("<dl"))
  }

  @Test func textsAndOwnersAreEscaped() {
    let site = APIDocument.site { history in
      history.incidents[1].postmortem?.followUps[1].text = "\"><script>\u{301}"
      history.incidents[1].postmortem?.followUps[1].owner = "\"><b onclick=x>"
    }
    let page = SiteTests.text("follow-ups/index.html", in: site)
    #expect(!page.contains("<script>\u{301}") && !page.contains("<b on"))
  }
}
