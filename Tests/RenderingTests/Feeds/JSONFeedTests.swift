import Foundation
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct JSONFeedTests {
  private static func document(_ path: String, in site: Site? = SiteTests.site) throws -> [String: Any] {
    let text = SiteTests.text(path, in: site)
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func itIsVersionOnePointOneAndKnowsItsPlace() throws {
    let feed = try Self.document("feed.json")
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["feed_url"] as? String == "https://status.example.com/feed.json")
    #expect(feed["home_page_url"] as? String == "https://status.example.com/")
    let component = try Self.document("components/web/feed.json")
    #expect(component["feed_url"] as? String == "https://status.example.com/components/web/feed.json")
    #expect(component["description"] as? String == "Shared hosting for websites and their databases.")
  }

  @Test func itsEntriesAreThoseOfTheAtomFeed() throws {
    let items = try #require(try Self.document("feed.json")["items"] as? [[String: Any]])
    let titles = FeedTests.values(of: "title", in: SiteTests.text("updates.atom")).dropFirst()
    #expect(items.compactMap { $0["title"] as? String } == Array(titles))
    let item = try #require(items.first { ($0["title"] as? String)?.hasPrefix("Postmortem") == true })
    #expect(item["url"] as? String == "https://status.example.com/incidents/kansas-city/#postmortem")
    #expect(item["date_published"] as? String == "2026-11-07T15:00:00Z")
    #expect((item["content_html"] as? String)?.contains("<h3>Root cause</h3>") == true)
    #expect((item["tags"] as? [String])?.contains("Critical impact") == true)
  }

  @Test func hostileTitlesAreText() throws {
    var history = SampleSite.history
    let title = "\"\\\u{2028}</script><script>\u{0600}\""
    history.incidents[0].identity.title = title
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    let items = try #require(try Self.document("feed.json", in: site)["items"] as? [[String: Any]])
    #expect(items.contains { ($0["title"] as? String)?.utf8.elementsEqual("Identified: \(title)".utf8) == true })
    for item in items { #expect((item["content_html"] as? String)?.contains("<script>") == false) }
  }
}
