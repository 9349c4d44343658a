import JSON
import StatusModel
import Testing

@testable import Querying

/// The answers of status pages.
@Suite struct StatusReportStatusAPITests {
  private func report(
    components: String = "[]", incidents: String = "[]", maintenances: String = "[]", indicator: String = "none"
  ) throws -> StatusReport {
    let text = """
      {"page":{"id":"x","name":"Page","url":"https://example.com","updated_at":"2026-05-01T10:00:00.000-07:00"},
       "components":\(components),"incidents":\(incidents),"scheduled_maintenances":\(maintenances),
       "status":{"indicator":"\(indicator)","description":"Words"}}
      """
    return try StatusReport(summary: JSONNode(reading: Array(text.utf8)))
  }

  @Test func groupsKeepTheirMembersTogether() throws {
    let report = try report(
      components: """
        [{"id":"g","name":"Group","status":"major_outage","group":true},
         {"id":"a","name":"A","status":"operational","group_id":"g","group":false},
         {"id":"b","name":"B","status":"operational"},
         {"id":"c","name":"C","status":"major_outage","group_id":"g"}]
        """)
    #expect(report.components.map(\.id) == ["a", "c", "b"])
    #expect(report.components.map(\.group) == ["Group", "Group", nil])
    #expect(!report.isOperational)
    #expect(report.updated == Instant(rfc3339: "2026-05-01T17:00:00Z"))
  }

  @Test func theLatestWordsComeFirst() throws {
    let report = try report(
      incidents: """
        [{"name":"Storm","status":"identified","impact":"major","shortlink":"https://stspg.io/x",
          "created_at":"2026-05-01T10:00:00Z","components":[{"id":"a"}],
          "incident_updates":[{"body":"Second","display_at":"2026-05-01T12:00:00Z"},
            {"body":"First","display_at":"2026-05-01T11:00:00Z"}]}]
        """, indicator: "major")
    #expect(report.incidents.first?.words == "Second")
    #expect(report.incidents.first?.updated == Instant(rfc3339: "2026-05-01T12:00:00Z"))
  }

  @Test func plannedWorkIsInOrderAndWhatIsOverIsNotTold() throws {
    func work(_ name: String, _ status: String, _ day: String) -> String {
      """
      {"name":"\(name)","status":"\(status)","scheduled_for":"2026-05-\(day)T10:00:00Z",
       "scheduled_until":"2026-05-\(day)T11:00:00Z"}
      """
    }
    let report = try report(
      maintenances: "[\(work("late", "scheduled", "09")),\(work("soon", "scheduled", "02")),"
        + "\(work("over", "completed", "01")),\(work("running", "in_progress", "01"))]")
    #expect(report.maintenances.map(\.title) == ["running", "soon", "late"])
  }

  @Test func wordsThatTheAPIDoesNotHaveAreFaults() {
    let error = #expect(throws: JSONNode.Mismatch.self) {
      try report(components: "[{\"id\":\"a\",\"name\":\"A\",\"status\":\"on_fire\"}]")
    }
    #expect(error?.description == "components[0].status is no status")
    #expect(throws: JSONNode.Mismatch.self) { try report(indicator: "fine") }
    #expect(throws: JSONNode.Mismatch.self) { try report(components: "{}") }
    #expect(throws: JSONNode.Mismatch.self) { try report(components: "[{\"id\":1,\"name\":\"A\"}]") }
  }
}
