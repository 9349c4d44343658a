import Foundation
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

/// That the document keeps its schema is tested with a real validator in Tests/Clients.
@Suite struct SiteAPITests {
  private func component(_ id: String, in site: Site? = SiteTests.site) throws -> [String: Any] {
    try APIDocument(SiteAPI.path, in: site).first("components", where: "id", is: id)
  }

  @Test func componentsTellWhatTheyNeed() throws {
    let web = try component("web")
    #expect(web["requires"] as? [[String]] == [["network"], ["dns-1", "dns-2"]])
    let network = try component("network")
    #expect(network["required_by"] as? [String] == ["kvm", "web"])
    #expect(network["blast_radius"] as? [String] == ["kvm", "web"])
    #expect(network["is_single_point_of_failure"] as? Bool == true)
    #expect(try component("node-1")["is_hidden"] as? Bool == true)
  }

  @Test func aComponentTellsItsUptime() throws {
    let kvm = try component("kvm")
    let uptime = try #require(kvm["uptime"] as? [String: Any])
    let seconds = try #require(uptime["status_seconds"] as? [String: Int])
    #expect(seconds["major_outage"] == 10_980)
    #expect(seconds["partial_outage"] == 10_500)
    #expect(uptime["downtime_seconds"] as? Double == 10_980 + 10_500 * 0.3)
    #expect((kvm["days"] as? [Any])?.count == 90)
    #expect(kvm["target_percent"] as? Double == 99.9)
    #expect((kvm["error_budget"] as? [String: Int])?["left_seconds"].map { $0 < 0 } == true)
  }

  @Test func beforeThereWasDataThereIsNone() throws {
    let days = try #require(try component("objects")["days"] as? [[String: Any]])
    #expect(days.first?["percent"] is NSNull)
    #expect(days.first?["worst"] is NSNull)
    #expect(days.last?["percent"] as? Double == 100)
  }

  @Test func incidentsTellTheirTimes() throws {
    let told = try APIDocument(SiteAPI.path).first("incidents", where: "slug", is: "kansas-city")
    #expect(told["resolved"] as? String == "2026-11-05T21:40:00Z")
    #expect(told["duration_seconds"] as? Int == 27_480)
    #expect((told["times"] as? [String: Any])?["to_detect_seconds"] as? Int == 480)
    #expect(told["postmortem"] as? String == "2026-11-07T15:00:00Z")
  }

  @Test func followUpsTellHowFarTheyAre() throws {
    let told = try APIDocument(SiteAPI.path).list("follow_ups")
    #expect(told.compactMap { $0["is_done"] as? Bool } == [true, false, false])
    #expect(told.compactMap { $0["is_overdue"] as? Bool } == [false, true, false])
    #expect(told.first?["owner"] as? String == "Hardware")
  }

  @Test func occurrencesOfARepeatingMaintenanceAreListed() throws {
    let told = try APIDocument(SiteAPI.path).first("maintenances", where: "slug", is: "kernel-updates")
    let occurrences = try #require(told["occurrences"] as? [[String: Any]])
    #expect(occurrences.filter { $0["state"] as? String == "completed" }.count == 3)
    #expect(occurrences.filter { $0["state"] as? String == "scheduled" }.count == 12)
  }

  @Test func longHistoriesAreCutAndCountedWhole() throws {
    let site = APIDocument.site { history in
      history.incidents = (0..<1500).map { number in
        Incident(
          identity: PostIdentity(slug: "n-\(number)", title: "\(number)"),
          started: Instant("2026-11-01 00:00").advanced(by: -3600 * number),
          givenResolved: number == 1400 ? nil : Instant("2026-11-02 00:00"))
      }
    }
    let document = try APIDocument(SiteAPI.path, in: site)
    #expect(document.value["incident_count"] as? Int == 1500)
    let slugs = document.list("incidents").compactMap { $0["slug"] as? String }
    #expect(slugs == (0..<1000).map { "n-\($0)" } + ["n-1400"])
  }

  @Test func aSiteWithoutPostsIsWhole() throws {
    let site = APIDocument.site { history in
      history = StatusHistory(settings: SiteSettings(title: "T\u{2028}\"", url: "https://e.com/", components: []))
    }
    let document = try APIDocument(SiteAPI.path, in: site)
    #expect(document.object("site")["title"] as? String == "T\u{2028}\"")
    #expect(document.object("overall")["level"] as? String == "operational")
    #expect(document.list("components").isEmpty && document.list("incidents").isEmpty)
  }

  @Test func everyMemberIsOneOfTheSchema() throws {
    let schema = try APIDocument(SiteAPI.schemaPath)
    #expect(try Set(APIDocument(SiteAPI.path).value.keys) == Set(schema.object("properties").keys))
  }
}
