import Testing

@testable import Comparing

@Suite struct ComparisonTests {
  private func changes(_ old: SiteEdition, _ new: SiteEdition) -> [String] {
    Comparison(old: old, new: new).changes.map { change in
      let details = change.details.map { "\($0.name) \($0.before ?? "-")>\($0.after ?? "-")" }
      return (["\(change.area) \(change.kind) \(change.id)"] + details).joined(separator: ", ")
    }
  }

  @Test func equalEditionsDifferInNothing() throws {
    let edition = try Sample.edition(incidents: [Sample.incident("storm")], entries: [Sample.entry("a", minute: 1)])
    #expect(changes(edition, edition).isEmpty)
  }

  @Test func aNewIncidentIsToldWithAllThatFollowsFromIt() throws {
    let old = try Sample.edition()
    let new = try Sample.edition(
      overall: "Major System Outage", status: "major_outage", uptime: "99.985",
      incidents: [Sample.incident("storm")], entries: [Sample.entry("a", minute: 1)],
      paths: ["index.html", "incidents/storm/index.html"])
    #expect(
      changes(old, new) == [
        "overall changed , status All Systems Operational>Major System Outage",
        "component changed web, status operational>major_outage",
        "incident added storm, impact ->critical, state ->identified, started ->2026-11-23T10:00:00Z, updates ->1, "
          + "web ->major_outage",
        "uptime changed web, uptime 100.000 %>99.985 %", "entry added a",
      ])
  }

  @Test func anIncidentThatEndsIsResolved() throws {
    let old = try Sample.edition(incidents: [Sample.incident("storm")])
    let new = try Sample.edition(
      incidents: [Sample.incident("storm", state: "resolved", isOpen: false, updates: 2, web: "operational")])
    #expect(
      changes(old, new) == [
        "incident resolved storm, state identified>resolved, updates 1>2, web major_outage>operational"
      ])
  }

  @Test func textsThatAreEditedOrTakenBackAreTold() throws {
    let old = try Sample.edition(entries: [Sample.entry("b", minute: 2), Sample.entry("a", minute: 1)])
    let new = try Sample.edition(entries: [Sample.entry("a", html: "<p>y</p>", minute: 1)])
    #expect(changes(old, new) == ["update changed a, text as it was>edited", "update removed b"])
  }

  @Test func aPageWithoutRedirectIsGone() throws {
    let old = try Sample.edition(paths: ["index.html", "a/index.html", "b.html", "c/index.html", "x.png"])
    let new = try Sample.edition(paths: ["index.html", "c/index.html"])
    #expect(changes(old, new) == ["page removed /a/", "page removed /b.html"])
  }

  @Test func whatSlidesIntoAFullFeedIsNoNews() throws {
    let minutes = Array((10..<60).reversed())
    let old = try Sample.edition(entries: minutes.map { Sample.entry("e\($0)", minute: $0) })
    let new = try Sample.edition(
      entries: [Sample.entry("new", minute: 100)] + minutes.dropFirst(2).map { Sample.entry("e\($0)", minute: $0) }
        + [Sample.entry("e9", minute: 9)])
    #expect(new.news(since: old).map(\.id) == ["new"])
    #expect(new.missing(from: old).map(\.id) == ["e59", "e58"])
  }

  @Test func newsComeOldestFirst() throws {
    let old = try Sample.edition()
    let new = try Sample.edition(entries: [3, 2, 1].map { Sample.entry("e\($0)", minute: $0) })
    #expect(new.news(since: old).map(\.id) == ["e1", "e2", "e3"])
  }

  @Test func anotherVersionIsRefused() {
    let fault = #expect(throws: SiteEdition.Fault.self) { try Sample.edition(version: 2) }
    #expect(fault?.description == "api/v1/site.json is not as this version writes it: version is not 1")
  }

  @Test func aForeignManifestIsRefused() {
    #expect(throws: SiteEdition.Fault.self) {
      try SiteEdition.paths(manifest: Array("{\"generator\":\"Hugo 1\",\"files\":[]}".utf8), path: "allclear.json")
    }
    #expect(throws: SiteEdition.Fault.self) { try SiteEdition.paths(manifest: Array("<html>".utf8), path: "x") }
  }
}
