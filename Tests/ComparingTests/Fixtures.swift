@testable import Comparing

/// Documents as a build writes them, as far as they are compared.
enum Sample {
  static func edition(
    overall: String = "All Systems Operational", status: String = "operational", uptime: String = "100",
    incidents: [String] = [], entries: [String] = [], paths: [String] = ["index.html"],
    url: String = "https://s.example/",
    version: Int = 1
  ) throws -> SiteEdition {
    let document = """
      {"version":\(version),"now":"2026-11-23T18:00:00Z","site":{"title":"S","url":"\(url)"},
       "overall":{"description":"\(overall)"},
       "components":[{"id":"web","name":"Web","status":"\(status)","is_hidden":false,"uptime":{"percent":\(uptime)}}],
       "incidents":[\(incidents.joined(separator: ","))],"maintenances":[],"announcements":[]}
      """
    return try SiteEdition(
      document: Array(document.utf8), feed: Array("{\"items\":[\(entries.joined(separator: ","))]}".utf8), paths: paths)
  }

  static func incident(
    _ slug: String, title: String = "Storm", state: String = "identified", isOpen: Bool = true, updates: Int = 1,
    web: String = "major_outage"
  ) -> String {
    """
    {"slug":"\(slug)","title":"\(title)","url":"https://s.example/incidents/\(slug)/","impact":"critical",
     "state":"\(state)","is_open":\(isOpen),"started":"2026-11-23T10:00:00Z","resolved":null,"next_update":null,
     "times":{"update_count":\(updates)},"components":[{"id":"web","status":"\(web)","worst":"major_outage"}]}
    """
  }

  /// `minute` is that of its publication.
  static func entry(_ id: String, title: String = "Identified: Storm", html: String = "<p>x</p>", minute: Int) -> String
  {
    let time = "2026-11-23T1\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60):00Z"
    return """
      {"id":"\(id)","url":"https://s.example/incidents/storm/#u","title":"\(title)","content_html":"\(html)",
       "date_published":"\(time)","date_modified":"\(time)"}
      """
  }
}
