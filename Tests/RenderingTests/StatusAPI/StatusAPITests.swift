import Foundation
import RichText
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct StatusAPITests {
  private func names(_ list: [[String: Any]]) -> [String] { list.compactMap { $0["name"] as? String } }

  private func updates(of post: [String: Any]) -> [[String: Any]] { post["incident_updates"] as? [[String: Any]] ?? [] }

  private func incident(_ title: String, in site: Site? = SiteTests.site) throws -> [String: Any] {
    try APIDocument("api/v2/incidents.json", in: site).first("incidents", where: "name", is: title)
  }

  private func maintenance(_ title: String, in site: Site? = SiteTests.site) throws -> [String: Any] {
    try APIDocument("api/v2/scheduled-maintenances.json", in: site)
      .first("scheduled_maintenances", where: "name", is: title)
  }

  @Test(arguments: StatusAPIEndpoint.allCases)
  func everyDocumentNamesThePage(_ endpoint: StatusAPIEndpoint) throws {
    let page = try APIDocument(endpoint.path).object("page")
    #expect(page["url"] as? String == "https://status.example.com")
    #expect(page["time_zone"] as? String == "America/Chicago")
    #expect(page["updated_at"] as? String == "2026-11-20T15:05:00.000Z")
  }

  @Test func nothingDependsOnTheTimeOfTheBuild() throws {
    let later = APIDocument.site(at: SampleSite.now.advanced(by: 600)) { _ in }
    for endpoint in StatusAPIEndpoint.allCases {
      #expect(SiteTests.text(endpoint.path, in: later) == SiteTests.text(endpoint.path), "\(endpoint)")
    }
  }

  @Test func membersStandInTheOrderOfHostedPages() {
    let text = SiteTests.text("api/v2/incidents/unresolved.json")
    var rest = text[...]
    for member in [
      "page", "incidents", "id", "name", "status", "created_at", "updated_at", "monitoring_at", "resolved_at", "impact",
      "shortlink", "started_at", "page_id", "incident_updates", "body", "incident_id", "display_at",
      "affected_components", "code", "old_status", "new_status", "deliver_notifications", "custom_tweet", "tweet_id",
      "components", "position", "description", "showcase", "start_date", "group_id", "group", "only_show_if_degraded",
    ] {
      guard let found = rest.range(of: "\"\(member)\":") else {
        Issue.record("\(member) does not follow")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  @Test func hiddenComponentsAreNowhere() throws {
    let site = APIDocument.site { history in
      history.incidents[0].affected.append(ComponentChange(component: 6, status: .majorOutage))
      history.maintenances[0].affected.append(ComponentChange(component: 6, status: .underMaintenance))
    }
    for endpoint in StatusAPIEndpoint.allCases {
      #expect(!SiteTests.text(endpoint.path, in: site).contains("Node KC1"), "\(endpoint)")
    }
  }

  @Test func aGroupIsAComponentWithTheIDsOfItsMembers() throws {
    let components = try APIDocument("api/v2/components.json")
    let group = try components.first("components", where: "name", is: "Network")
    #expect(group["group"] as? Bool == true)
    #expect(group["status"] as? String == "major_outage")
    #expect(group["position"] as? Int == 2)
    let members = components.list("components").filter { $0["group_id"] as? String == group["id"] as? String }
    #expect(names(members) == ["Kansas City network", "Name server 1", "Name server 2"])
    #expect(members.compactMap { $0["id"] as? String } == group["components"] as? [String])
    #expect(members.compactMap { $0["position"] as? Int } == [1, 2, 3])
    let alone = try components.first("components", where: "name", is: "Billing")
    #expect(alone["group_id"] is NSNull)
    #expect(alone["position"] as? Int == 4)
    let positions = components.list("components").compactMap { $0["position"] as? Int }
    #expect(positions == positions.sorted())
  }

  @Test func aComponentTellsSinceWhenItIsAndFares() throws {
    let components = try APIDocument("api/v2/components.json")
    let virtual = try components.first("components", where: "name", is: "Virtual servers")
    #expect(virtual["start_date"] as? String == "2021-03-01")
    #expect(virtual["created_at"] as? String == "2021-03-01T06:00:00.000Z")
    let broken = try components.first("components", where: "name", is: "Name server 1")
    #expect(broken["start_date"] is NSNull)
    #expect(broken["updated_at"] as? String == "2026-11-20T14:10:00.000Z")
  }

  @Test func anUpdateTellsWhatBecameOfTheComponents() throws {
    let told = updates(of: try incident("Services in Kansas City unreachable"))
    #expect(
      told.compactMap { $0["status"] as? String } == [
        "postmortem", "resolved", "monitoring", "monitoring", "identified", "investigating",
      ])
    #expect(told[0]["affected_components"] is NSNull)
    let steps = told.dropFirst().map { update in
      let affected = update["affected_components"] as? [[String: String]]
      return [affected?.first?["name"], affected?.first?["old_status"], affected?.first?["new_status"]]
    }
    #expect(
      steps == [
        ["Hosting - Virtual servers", "degraded_performance", "operational"],
        ["Hosting - Virtual servers", "degraded_performance", "degraded_performance"],
        ["Hosting - Virtual servers", "partial_outage", "degraded_performance"],
        ["Hosting - Virtual servers", "major_outage", "partial_outage"],
        ["Hosting - Virtual servers", "operational", "major_outage"],
      ])
  }

  @Test func anIncidentTellsItsTimes() throws {
    let told = try incident("Services in Kansas City unreachable")
    #expect(told["status"] as? String == "postmortem")
    #expect(told["impact"] as? String == "critical")
    #expect(told["started_at"] as? String == "2026-11-05T14:02:00.000Z")
    #expect(told["created_at"] as? String == "2026-11-05T14:20:00.000Z")
    #expect(told["monitoring_at"] as? String == "2026-11-05T20:00:00.000Z")
    #expect(told["resolved_at"] as? String == "2026-11-05T21:40:00.000Z")
    #expect(told["updated_at"] as? String == "2026-11-07T15:00:00.000Z")
    #expect(told["shortlink"] as? String == "https://status.example.com/incidents/kansas-city/")
  }

  @Test func anEditIsAChange() throws {
    let site = APIDocument.site { $0.incidents[1].updates[0].edited = Instant("2026-11-08 09:00") }
    let told = try incident("Services in Kansas City unreachable", in: site)
    #expect(told["updated_at"] as? String == "2026-11-08T09:00:00.000Z")
    let first = try #require((told["incident_updates"] as? [[String: Any]])?.last)
    #expect(first["created_at"] as? String == "2026-11-05T14:20:00.000Z")
    #expect(first["updated_at"] as? String == "2026-11-08T09:00:00.000Z")
  }

  @Test func anIncidentWithoutUpdatesIsToldByItsSummary() throws {
    let site = APIDocument.site { history in
      history.incidents[3].updates = []
      history.incidents[3].summary = .paragraphs("Sent again.")
      history.incidents[3].givenResolved = Instant("2026-09-02 10:00")
    }
    let told = updates(of: try incident("Invoices with a wrong date", in: site))
    #expect(told.count == 1)
    #expect(told[0]["body"] as? String == "Sent again.")
    #expect(told[0]["status"] as? String == "resolved")
    #expect(told[0]["affected_components"] is NSNull)
  }

  @Test func summaryNamesOnlyWhatIsOpenOrPlanned() throws {
    let summary = try APIDocument("api/v2/summary.json")
    #expect(names(summary.list("incidents")) == ["Name server 1 does not answer"])
    #expect(
      names(summary.list("scheduled_maintenances")) == [
        "A larger database for billing", "A second network card for the storage server", "Kernel updates",
      ])
    #expect(summary.object("status")["indicator"] as? String == "major")
    #expect(summary.object("status")["description"] as? String == "Partial System Outage")
  }

  @Test func aCancelledMaintenanceIsCompleted() throws {
    let site = APIDocument.site { history in
      history.maintenances[0].updates = [
        SampleSite.update(.cancelled, "2026-11-19 10:00", .paragraphs("Not needed any more."))
      ]
    }
    let told = try maintenance("A second network card for the storage server", in: site)
    #expect(told["status"] as? String == "completed")
    #expect(told["resolved_at"] as? String == "2026-11-19T10:00:00.000Z")
    #expect(updates(of: told).compactMap { $0["status"] as? String } == ["completed"])
  }

  @Test func aRepeatingMaintenanceIsToldByTheOccurrenceThatMattersNow() throws {
    let site = APIDocument.site { history in
      history.maintenances[2].updates = [
        SampleSite.update(.completed, "2026-10-13 05:40", .paragraphs("Done early.")),
        SampleSite.update(.scheduled, "2026-11-19 10:00", .paragraphs("As usual.")),
      ]
    }
    let told = try maintenance("Kernel updates", in: site)
    #expect(told["scheduled_for"] as? String == "2026-12-08T06:00:00.000Z")
    let bodies = updates(of: told).compactMap { $0["body"] as? String }
    #expect(bodies == ["Every second Tuesday of the month, machine by machine.\n\nAs usual."])
  }

  @Test func anOccurrenceOfWhichNothingIsSaidIsNewsOnceTheOneBeforeIsOver() throws {
    let told = try maintenance("Kernel updates")
    #expect(told["scheduled_for"] as? String == "2026-12-08T06:00:00.000Z")
    #expect(told["created_at"] as? String == "2026-11-10T07:00:00.000Z")
    #expect(
      updates(of: told).compactMap { $0["body"] as? String } == [
        "Every second Tuesday of the month, machine by machine."
      ])
  }

  @Test func listsHoldTheNewestFifty() throws {
    let site = APIDocument.site { history in
      history.incidents = (0..<120).map { number in
        Incident(
          identity: PostIdentity(slug: "n-\(number)", title: "\(number)"),
          started: Instant("2026-11-01 00:00").advanced(by: -3600 * number))
      }
    }
    let expected = (0..<50).map(String.init)
    #expect(try names(APIDocument("api/v2/incidents.json", in: site).list("incidents")) == expected)
    #expect(try names(APIDocument("api/v2/incidents/unresolved.json", in: site).list("incidents")) == expected)
  }

  @Test(arguments: ["\"", "\\", "a\nb", "\u{2028}", "</script>", "\u{0}", "e\u{301}\"", "{{title}}"])
  func hostileTitlesSurvive(_ title: String) throws {
    let site = APIDocument.site { history in
      history.incidents[0].identity.title = title
      history.settings.title = title
      history.settings.components[3].name = title
    }
    let summary = try APIDocument("api/v2/summary.json", in: site)
    #expect(summary.object("page")["name"] as? String == title)
    #expect(names(summary.list("incidents")) == [title])
    #expect(names(summary.list("components")).contains(title))
  }

  @Test func aSiteWithoutPostsIsWhole() throws {
    let site = APIDocument.site { history in
      history = StatusHistory(settings: SiteSettings(title: "T", url: "https://example.com/a/", components: []))
    }
    for endpoint in StatusAPIEndpoint.allCases {
      let page = try APIDocument(endpoint.path, in: site).object("page")
      #expect(page["updated_at"] as? String == "1970-01-01T00:00:00.000Z")
      #expect(page["url"] as? String == "https://example.com/a")
    }
    #expect(SiteTests.text("api/v2/summary.json", in: site).contains("\"components\":[],\"incidents\":[]"))
  }
}
