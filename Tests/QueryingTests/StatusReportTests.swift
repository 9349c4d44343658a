import JSON
import StatusModel
import Testing

@testable import Querying

@Suite struct StatusReportTests {
  @Test func aQuietSiteIsOperational() {
    let report = StatusReport(of: Shop.snapshot()).shown
    #expect(report.isOperational)
    #expect(report.components.map(\.id) == ["network", "dns-1", "dns-2", "web"])
    #expect(report.components.map(\.group) == ["Base", "Base", "Base", nil])
  }

  @Test func anOpenIncidentTellsItsWordsAndItsPromise() throws {
    let report = StatusReport(of: Shop.snapshot(incidents: [Shop.incident(0, .majorOutage)]))
    #expect(!report.isOperational)
    let incident = try #require(report.incidents.first)
    #expect(incident.words == "A tree fell.")
    #expect(incident.state == "identified")
    #expect(incident.nextUpdate == Shop.now.advanced(by: 600))
    #expect(incident.url == "https://status.example.com/incidents/storm/")
  }

  @Test func componentsThatAreNamedDecideAlone() throws {
    let report = StatusReport(of: Shop.snapshot(incidents: [Shop.incident(0, .majorOutage)]))
    let web = try report.selecting(["Web SHOP"])
    #expect(web.isOperational)
    #expect(web.incidents.isEmpty)
    #expect(!(try report.selecting(["network", "web"]).isOperational))
  }

  @Test func aHiddenComponentIsToldWhenItIsNamed() throws {
    let report = StatusReport(of: Shop.snapshot(incidents: [Shop.incident(4, .partialOutage)]))
    #expect(report.shown.isOperational)
    let panel = try report.selecting(["panel"])
    #expect(!panel.isOperational)
    #expect(panel.shown.components.map(\.id) == ["panel"])
  }

  @Test func anUnknownComponentIsSuggestedAnother() {
    let error = #expect(throws: UnknownComponent.self) {
      try StatusReport(of: Shop.snapshot()).selecting(["netwrok"])
    }
    #expect(error?.description == "unknown component 'netwrok'; did you mean 'network'?")
  }
}
