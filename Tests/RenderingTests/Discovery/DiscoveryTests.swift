import Foundation
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct DiscoveryTests {
  private static func site(_ change: (inout SiteSettings) -> Void) -> Site? {
    var history = SampleSite.history
    change(&history.settings)
    return SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
  }

  @Test func robotsAreLetInAndToldOfTheMap() {
    #expect(
      SiteTests.text("robots.txt")
        == "User-agent: *\nAllow: /\n\nSitemap: https://status.example.com/sitemap.xml\n")
    #expect(!SiteTests.text("index.html").contains("noindex"))
  }

  @Test func aSiteThatIsNotToBeFoundSaysSoEverywhere() throws {
    let site = Self.site { $0.isUnlisted = true }
    #expect(SiteTests.text("robots.txt", in: site) == "User-agent: *\nDisallow: /\n")
    let files = try #require(site).files
    #expect(!files.contains { $0.path.text.hasPrefix("sitemap") })
    for file in files where file.path.text.hasSuffix(".html") {
      let html = String(decoding: file.render(), as: UTF8.self)
      #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"), "\(file.path)")
    }
  }

  @Test func pagesThatOnlyLeadElsewhereAreNotListed() {
    for path in ["404.html", "old/kansas-city/index.html"] {
      #expect(SiteTests.text(path).contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      #expect(!SiteTests.text(path).contains("og:image"), "\(path)")
    }
  }

  @Test func previewsKnowThePage() {
    let html = SiteTests.text("incidents/kansas-city/index.html")
    for (name, content) in [
      ("og:type", "article"), ("og:title", "Services in Kansas City unreachable"),
      ("og:site_name", "Bluestem Hosting Status"), ("og:url", "https://status.example.com/incidents/kansas-city/"),
      ("og:description", "A network card failed and took every server in Kansas City with it."),
      ("og:image", "https://status.example.com/og.png"), ("article:published_time", "2026-11-05T14:20:00Z"),
      ("schema:dateModified", "2026-11-07T15:00:00Z"), ("schema:headline", "Services in Kansas City unreachable"),
    ] {
      #expect(html.contains("<meta property=\"\(name)\" content=\"\(content)\">"), "\(name)")
    }
    #expect(html.contains("<head typeof=\"schema:Article\">"))
    #expect(SiteTests.text("index.html").contains("<head typeof=\"schema:WebSite\">"))
    #expect(SiteTests.text("history/index.html").contains("<head>"))
  }

  /// No page changes because of the picture's.
  @Test func thePreviewsWordsDoNotTellTheStatus() {
    #expect(
      SiteTests.text("about/index.html").contains("og:image:alt\" content=\"The current status of Bluestem Hosting"))
  }

  @Test(arguments: ["\"><script>alert(1)</script>", "a\u{301}\" onload=\"x"])
  func hostileTitlesStayInTheirAttributes(_ title: String) {
    var history = SampleSite.history
    history.incidents[0].identity.title = title
    history.settings.title = title
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    for path in ["index.html", "incidents/dns-slow/index.html", "embed/index.html"] {
      let html = SiteTests.text(path, in: site)
      #expect(!html.contains("<script>"), "\(path)")
      #expect(!html.utf8.contains(sequence: "\" onload=\"".utf8), "\(path)")
    }
  }

  @Test func theManifestNamesTheSiteAndItsIcons() throws {
    let data = Data(SiteTests.text("manifest.webmanifest").utf8)
    let manifest = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(manifest["name"] as? String == "Bluestem Hosting Status")
    #expect(manifest["start_url"] as? String == "./")
    let icons = try #require(manifest["icons"] as? [[String: String]]).compactMap { $0["src"] }
    let paths = try #require(SiteTests.site).files.map(\.path.text)
    #expect(!icons.isEmpty && icons.allSatisfy(paths.contains))
  }

  @Test func pagesNameTheirIcons() {
    let html = SiteTests.text("incidents/kansas-city/index.html")
    #expect(html.contains("<link rel=\"icon\" href=\"../../favicon.ico\" sizes=\"32x32\">"))
    #expect(html.contains("<link rel=\"apple-touch-icon\" href=\"../../apple-touch-icon.png\">"))
    let manifest = "<link rel=\"manifest\" href=\"../manifest.webmanifest\">"
    #expect(SiteTests.text("subscribe/index.html").contains(manifest))
    #expect(!html.contains("rel=\"manifest\""), "every page would make a request more")
  }

  @Test func theSecurityContactIsWrittenOut() {
    let site = Self.site {
      $0.security = SecurityContact(
        contacts: ["mailto:security@example.com", "https://example.com/report"], expires: Instant("2027-06-30 00:00"),
        policy: "https://example.com/policy", preferredLanguages: ["en", "de"])
    }
    #expect(
      SiteTests.text(".well-known/security.txt", in: site) == """
        Contact: mailto:security@example.com
        Contact: https://example.com/report
        Expires: 2027-06-30T00:00:00Z
        Policy: https://example.com/policy
        Preferred-Languages: en, de
        Canonical: https://status.example.com/.well-known/security.txt

        """)
    #expect(SiteTests.text(".well-known/security.txt").isEmpty)
  }

  @Test func theGuideForLanguageModelsNamesPostsAndData() {
    let text = SiteTests.text("llms.txt")
    #expect(
      text.hasPrefix("# Bluestem Hosting Status\n\n> How our services fare.\n\nPartial System Outage. As of 2026-11-20")
    )
    #expect(
      text.contains(
        "\n- [Name server 1 does not answer](https://status.example.com/incidents/dns-slow/index.md): Identified, "))
    #expect(text.contains("https://status.example.com/badges/status.json"))
    let links = text.matches(of: /\(https:\/\/status\.example\.com\/([^)]*)\)/).map { String($0.1) }
    let paths = Set(SiteTests.site?.files.map(\.path.text) ?? [])
    for link in links {
      #expect(paths.contains(link.isEmpty || link.hasSuffix("/") ? link + "index.html" : link), "\(link)")
    }
  }

  @Test func theGuideListsTheNewestPosts() {
    var history = SampleSite.history
    history.incidents = (0..<60).map { number in
      var incident = SampleSite.slowSites
      incident.identity.slug = "x-\(number)"
      return incident
    }
    let text = SiteTests.text("llms.txt", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(text.matches(of: /incidents\/x-/).count == 50)
  }
}

extension Sequence<UInt8> {
  fileprivate func contains(sequence: some Sequence<UInt8>) -> Bool {
    let (all, part) = (Array(self), Array(sequence))
    guard all.count >= part.count else { return false }
    return (0...all.count - part.count).contains { all[$0..<$0 + part.count].elementsEqual(part) }
  }
}
