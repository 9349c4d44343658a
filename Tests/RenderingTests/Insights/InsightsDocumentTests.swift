import Foundation
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

/// That the document keeps its schema is tested with a real validator in Tests/Clients.
@Suite struct InsightsDocumentTests {
  private static func document(_ site: Site? = SiteTests.site) throws -> APIDocument {
    try APIDocument(InsightsDocument.path, in: site)
  }

  @Test func aComponentTellsItsFigures() throws {
    let kvm = try Self.document().first("components", where: "id", is: "kvm")
    let total = try #require(kvm["total"] as? [String: Any])
    #expect(
      total["status_seconds"] as? [String: Int] == [
        "major_outage": 10_980, "partial_outage": 10_500, "degraded_performance": 6000, "under_maintenance": 10_800,
      ])
    #expect(total["downtime_seconds"] as? Double == 10_980 + 10_500 * 0.3)
    #expect(
      (total["planned"] as? [String: Any])?["status_seconds"] as? [String: Int] == [
        "major_outage": 0, "partial_outage": 0, "degraded_performance": 0, "under_maintenance": 10_800,
      ])
    #expect(total["maintenance_count"] as? Int == 3)
    #expect((total["error_budget"] as? [String: Any])?["target_percent"] as? Double == 99.9)
    let times = try #require(total["times"] as? [String: [String: Any]])
    #expect(times["to_resolve"]?["median_seconds"] as? Int == 27_480)
  }

  @Test func quietPeriodsAreLeftOutOfLists() throws {
    let document = try Self.document()
    #expect(document.value["from"] as? String == "2021-03-01")
    #expect(document.list("years").compactMap { $0["period"] as? String } == ["2026"])
    #expect(document.list("months").compactMap { $0["period"] as? String } == ["2026-11", "2026-10", "2026-09"])
    #expect(document.list("months").first?["is_running"] as? Bool == true)
    #expect(document.list("days").count == 366)
  }

  @Test func manyTagsAreCutAndCountedWhole() throws {
    let site = APIDocument.site { history in
      history.incidents = (0..<300).map { number in
        Incident(
          identity: PostIdentity(
            slug: "n-\(number)", title: "", tags: ["t-\(number)"] + (number == 299 ? ["often"] : [])),
          started: Instant("2026-11-01 00:00"), givenResolved: Instant("2026-11-02 00:00"))
      }
      history.incidents[0].identity.tags.append("often")
    }
    let document = try Self.document(site)
    #expect(document.value["tag_count"] as? Int == 301)
    #expect(document.list("tags").count == 200)
    #expect(document.list("tags").contains { $0["tag"] as? String == "often" })
  }

  @Test func everyMemberIsOneOfTheSchema() throws {
    let schema = try APIDocument(InsightsDocument.schemaPath)
    #expect(try Set(Self.document().value.keys) == Set(schema.object("properties").keys))
    let figures = (schema.object("$defs")["figures"] as? [String: Any])?["properties"] as? [String: Any]
    #expect(try Set(Self.document().object("total").keys) == figures.map { Set($0.keys) })
  }

  @Test func theTableHasARowForEachSubjectAndMonth() throws {
    let lines = SiteTests.text(Permalink.insightsSheet).components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("kind,id,name,period,from,until,is_running,incidents,incidents_critical,"))
    #expect(lines[1].hasPrefix("site,,Bluestem Hosting Status,2026-11,2026-11-01,2026-11-20,true,2,2,0,0,0,2,"))
    #expect(lines.contains { $0.hasPrefix("tag,power,power,2026-11,") })
    let counts = Set(lines.dropLast().map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
    #expect(counts.count == 1)
  }

  @Test func privateFiguresAreNotMade() throws {
    let site = APIDocument.site { $0.settings.visibility[.insights] = .private }
    let paths = try #require(site).files.map(\.path.text)
    #expect(!paths.contains { $0.contains("insights") })
    #expect(!SiteTests.text("index.html", in: site).contains("insights"))
    #expect(!SiteTests.text("components/kvm/index.html", in: site).contains("insights"))
    #expect(!SiteTests.text("history/index.html", in: site).contains("insights"))
    let maintainers = APIDocument.site { history in
      history.settings.visibility[.insights] = .private
      history.settings.audience = .private
    }
    #expect(try #require(maintainers).files.contains { $0.path.text == "insights/index.html" })
  }
}
