import Foundation
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct SiteTests {
  static let site = make(SampleSite.snapshot)

  static func make(_ snapshot: StatusSnapshot) -> Site? {
    Theme.make(overrides: [], locale: LocaleFile.english).0.map {
      Site(snapshot: snapshot, theme: $0, generator: "Allclear 0.1")
    }
  }

  static func text(_ path: String, in site: Site? = site) -> String {
    String(decoding: site?.files.first { $0.path.text == path }?.render() ?? [], as: UTF8.self)
  }

  @Test func everyAddressIsThere() throws {
    let paths = try #require(Self.site).files.map(\.path.text)
    for path in [
      "index.html", "incidents/kansas-city/index.html", "maintenance/index.html",
      "maintenance/kernel-updates/index.html", "announcements/new-storage/index.html", "about/index.html",
      "history/index.html", "history/2026-11/index.html", "components/node-1/index.html", "tags/power/index.html",
      "404.html", "subscribe/index.html", "history.atom", "history.rss", "components/web/history.atom", "updates.atom",
      "updates.rss",
      "feed.json", "components/web/feed.json", "maintenance.ics", "components/web/maintenance.ics",
      "favicon.svg", "2026/kansas-city.html", "old/kansas-city/index.html", "older/kansas-city/index.html",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(Set(paths).count == paths.count)
  }

  @Test func theSameBytesEveryTimeAndOnEveryThread() async throws {
    let site = try #require(Self.site)
    let again = try #require(Self.make(SampleSite.snapshot))
    let expected = site.files.map { $0.render() }
    #expect(again.files.map { $0.render() } == expected)
    await withTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<2 { group.addTask { site.files.map { $0.render() } } }
      for await rendered in group { #expect(rendered == expected) }
    }
  }

  @Test func everyPageIsWholeAndAllowsNothingInline() throws {
    for file in try #require(Self.site).files where file.path.text.hasSuffix(".html") {
      let html = String(decoding: file.render(), as: UTF8.self)
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"), "\(file.path)")
      #expect(html.contains("content=\"default-src 'none'; style-src 'self'"), "\(file.path)")
      #expect(html.ranges(of: "<h1").count == 1, "\(file.path)")
      #expect(html.ranges(of: "<main ").count == 1, "\(file.path)")
      // A page in a frame of somebody else's page runs nothing.
      let scripts = file.path.text == "embed/index.html" ? 0 : 1
      #expect(html.ranges(of: "<script ").count == scripts, "\(file.path)")
      #expect(html.ranges(of: "\" defer blocking=\"render\"></script>").count == scripts, "\(file.path)")
      for inline in [" style=", "<style", "<script>"] {
        #expect(!html.contains(inline), "\(file.path): \(inline)")
      }
    }
  }

  @Test func noPageHoldsAKeyInPlaceOfWords() throws {
    let keys = LocaleFile.table(Locale.builtIn[0].bytes).keys.filter { $0.contains("_") && $0.contains(".") }
    for file in try #require(Self.site).files where file.path.text.hasSuffix(".html") {
      let html = String(decoding: file.render(), as: UTF8.self)
      for key in keys { #expect(!html.contains(">" + key), "\(file.path): \(key)") }
    }
  }

  @Test func linksOfTheNotFoundPageStartAtTheRoot() {
    #expect(Self.text("404.html").contains("href=\"/history/\""))
    #expect(Self.text("404.html").contains("href=\"/assets/style."))
    var snapshot = SampleSite.history
    snapshot.settings.url = "https://example.com/status/"
    let site = Self.make(StatusSnapshot(of: snapshot, at: SampleSite.now))
    #expect(Self.text("404.html", in: site).contains("href=\"/status/history/\""))
    #expect(!Self.text("404.html", in: site).contains("rel=\"canonical\""))
  }

  @Test func oldAddressesNameTheNewOne() {
    let moved = Self.text("2026/kansas-city.html")
    #expect(moved.contains("<link rel=\"canonical\" href=\"https://status.example.com/incidents/kansas-city/\">"))
    #expect(moved.contains("<a href=\"../incidents/kansas-city/\" data-moved>Services in Kansas City unreachable</a>"))
    #expect(Self.text("old/kansas-city/index.html").contains("<a href=\"../../incidents/kansas-city/\" data-moved>"))
  }

  @Test func theFrontPageSaysWhatIsWrong() throws {
    let html = Self.text("index.html")
    let sentence = try #require(html.range(of: SampleSite.snapshot.overall.level.rawValue))
    let incident = try #require(html.range(of: "Name server 1 does not answer"))
    let work = try #require(html.range(of: "A larger database for billing"))
    let components = try #require(html.range(of: "id=\"components\""))
    let days = try #require(html.range(of: "id=\"days\""))
    #expect(sentence.lowerBound < incident.lowerBound && incident.lowerBound < work.lowerBound)
    #expect(work.lowerBound < components.lowerBound && components.lowerBound < days.lowerBound)
    #expect(html.contains("Next update by <time datetime=\"2026-11-20T16:30:00Z\" data-clock>"))
    #expect(html.contains("1 earlier update"))
    #expect(html.contains("No incidents reported."))
    #expect(!html.contains("Node KC1"))
  }

  @Test func anIncidentPageHasItsTimelineAndPostmortem() {
    let html = Self.text("incidents/kansas-city/index.html")
    #expect(html.contains("<div class=\"update-head\"><h3 id=\"u-202611051705\">"))
    #expect(html.contains("id=\"kansas-city_root-cause\""))
    #expect(html.contains("Overdue"))
    #expect(html.contains("Until the cause was known"))
    #expect(html.contains("<a href=\"../../incidents/dns-slow/\">Name server 1 does not answer</a>"))
  }

  @Test func titlesAreEscapedEverywhere() throws {
    let title = "\u{0600}<script>alert(1)</script>\"\u{0301}'"
    var history = SampleSite.history
    for place in history.incidents.indices {
      history.incidents[place].identity.title = title
      history.incidents[place].summary = .paragraphs(title)
    }
    for place in history.settings.components.indices { history.settings.components[place].name = title }
    history.settings.title = title
    let site = try #require(Self.make(StatusSnapshot(of: history, at: SampleSite.now)))
    // In plain text, tables and calendars nothing is markup, and Markdown escapes by a backslash (MarkdownWriterTests).
    let plain = [".ics", ".csv", "metrics.txt", ".md", "llms.txt"]
    for file in site.files where !plain.contains(where: file.path.text.hasSuffix) {
      let scalars = String(decoding: file.render(), as: UTF8.self).unicodeScalars
      #expect(scalars.firstRange(of: "<script>".unicodeScalars) == nil, "\(file.path)")
    }
  }

  @Test func aSiteWithoutPostsIsASite() {
    let settings = SiteSettings(title: "S", url: "https://s.example/", components: [Component(id: "a", name: "A")])
    let site = Self.make(StatusSnapshot(of: StatusHistory(settings: settings), at: SampleSite.now))
    #expect(Self.text("index.html", in: site).contains("All Systems Operational"))
    #expect(Self.text("history.atom", in: site).contains("<updated>1970-01-01T00:00:00Z</updated>"))
  }
}
