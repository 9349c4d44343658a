import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct SitemapTests {
  private let map = SiteTests.text("sitemap.xml")

  private func lastChanged(_ path: String, in map: String) -> String? {
    map.split(separator: "\n").first { $0.contains("<loc>https://status.example.com/\(path)</loc>") }
      .map { $0.firstMatch(of: /<lastmod>(.*)<\/lastmod>/).map { String($0.1) } ?? "none" }
  }

  @Test func everyPageIsThereOnce() throws {
    let pages = try #require(SiteTests.site).files.map(\.path.text)
      .filter { $0.hasSuffix("index.html") && !$0.hasPrefix("old") && !$0.hasPrefix("embed/") }
    let locations = map.matches(of: /<loc>https:\/\/status\.example\.com\/([^<]*)<\/loc>/).map { $0.1 + "index.html" }
    #expect(locations.sorted() == pages.map { Substring($0) }.sorted())
  }

  @Test func pagesAreAsNewAsTheirPosts() {
    #expect(lastChanged("incidents/dns-slow/", in: map) == "2026-11-20T15:05:00Z")
    #expect(lastChanged("incidents/kansas-city/", in: map) == "2026-11-07T15:00:00Z")
    #expect(lastChanged("", in: map) == "2026-11-20T15:05:00Z")
    #expect(lastChanged("history/2026-10/", in: map) == "2026-11-10T07:00:00Z", "it shows work that repeats")
    #expect(lastChanged("components/web/", in: map) == "2026-11-20T15:05:00Z")
    #expect(lastChanged("tags/hardware/", in: map) == "2026-11-07T15:00:00Z")
    #expect(lastChanged("announcements/new-storage/", in: map) == "2026-10-05T15:00:00Z")
  }

  @Test func workIsAsNewAsItsBeginningAndEnd() {
    #expect(lastChanged("maintenance/billing-database/", in: map) == "2026-11-20T14:00:00Z")
    #expect(lastChanged("maintenance/storage-network/", in: map) == "none")
    #expect(lastChanged("maintenance/kernel-updates/", in: map) == "2026-11-10T07:00:00Z")
  }

  @Test func pagesOfNoPostSayNothing() {
    #expect(lastChanged("about/", in: map) == "none")
    #expect(lastChanged("subscribe/", in: map) == "none")
    #expect(lastChanged("components/node-1/", in: map) == "none")
  }

  @Test func theClockChangesNothing() {
    let later = StatusSnapshot(of: SampleSite.history, at: SampleSite.now.advanced(by: 60))
    #expect(SiteTests.text("sitemap.xml", in: SiteTests.make(later)) == map)
  }

  @Test func manyPagesAreSplitUnderAnIndex() throws {
    let entries = (0..<7).map { Sitemap.Entry(path: "p\($0)/", lastChanged: $0 == 6 ? nil : Instant(seconds: $0)) }
    let files = Sitemap(url: "https://a.example/", count: entries.count, limit: 3) { entries }.files
    #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    let texts = files.map { String(decoding: $0.render(), as: UTF8.self) }
    #expect(texts[0].contains("<sitemapindex"))
    #expect(
      texts[0].contains("<sitemap><loc>https://a.example/sitemap-2.xml</loc><lastmod>1970-01-01T00:00:05Z</lastmod>"))
    #expect(texts[0].contains("<sitemap><loc>https://a.example/sitemap-3.xml</loc></sitemap>"))
    #expect(texts.dropFirst().map { $0.matches(of: /<url>/).count } == [3, 3, 1])
  }
}
