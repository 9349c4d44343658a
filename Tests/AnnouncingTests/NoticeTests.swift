import Comparing
import Testing

@testable import Announcing

@Suite struct NoticeTests {
  private func edition(_ entries: [String], isOpen: Bool = true) throws -> SiteEdition {
    let document = """
      {"version":1,"now":"2026-11-23T18:00:00Z","site":{"title":"S","url":"https://s.example/"},
       "overall":{"description":"x"},
       "components":[{"id":"web","name":"Web","status":"operational","is_hidden":false,"uptime":{"percent":null}}],
       "incidents":[{"slug":"storm","title":"Storm","url":"https://s.example/incidents/storm/","impact":"major",
         "state":"resolved","is_open":\(isOpen),"started":"2026-11-23T10:00:00Z","times":{"update_count":1},
         "components":[{"id":"web","status":"operational"}]}],
       "maintenances":[],"announcements":[]}
      """
    return try SiteEdition(
      document: Array(document.utf8), feed: Array("{\"items\":[\(entries.joined(separator: ","))]}".utf8), paths: [])
  }

  /// `edited` is the day of its last change; else there was none.
  private func entry(
    _ id: String, page: String = "incidents/storm/", day: Int = 23, hour: Int, edited: Int? = nil
  ) -> String {
    let time = "2026-11-\(day)T\(hour):00:00Z"
    let modified = "2026-11-\(edited ?? day)T\(hour):00:00Z"
    return """
      {"id":"\(id)","url":"https://s.example/\(page)#\(id)","title":"T","content_html":"<p>x</p>",
       "date_published":"\(time)","date_modified":"\(modified)"}
      """
  }

  @Test func anEntryKnowsItsIncident() throws {
    let new = try edition([entry("b", hour: 12), entry("a", hour: 11)], isOpen: false)
    let notices = Notice.news(in: new, since: try edition([]), within: 86_400)
    #expect(notices.map(\.id) == ["a", "b"])
    #expect(notices.map(\.tone) == [.major, .good])
    #expect(notices.allSatisfy { $0.kind == .incident && $0.slug == "storm" && $0.components == ["Web"] })
    #expect(notices[0].text == "x")
  }

  @Test func anythingElseIsAnAnnouncement() throws {
    let new = try edition([entry("a", page: "announcements/hello/", hour: 11)])
    let notice = try #require(Notice.news(in: new, since: nil, within: 86_400).first)
    #expect(notice.kind == .announcement)
    #expect(notice.slug == "hello")
    #expect(notice.tone == .neutral)
  }

  @Test func anOldEntryThatAnEditBringsBackIsNoNews() throws {
    let full = (0..<50).map { entry("e\($0)", day: 22, hour: 10 + $0 % 10) }
    let edited = try edition([entry("a", day: 10, hour: 12, edited: 23)] + full.dropLast())
    #expect(Notice.news(in: edited, since: try edition(full), within: 30 * 86_400).isEmpty)
    #expect(Notice.news(in: edited, since: try edition([]), within: 7 * 86_400).allSatisfy { $0.id != "a" })
  }

  @Test func oldPostsThatComeInAreNoNews() throws {
    let new = try edition([entry("b", hour: 12), entry("a", day: 10, hour: 12)])
    #expect(Notice.news(in: new, since: try edition([]), within: 7 * 86_400).map(\.id) == ["b"])
    #expect(Notice.news(in: new, since: try edition([]), within: 30 * 86_400).map(\.id) == ["a", "b"])
  }
}
