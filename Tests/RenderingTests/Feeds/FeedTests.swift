import Foundation
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FeedTests {
  static func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }

  static func values(of element: String, in text: String) -> [String] {
    text.components(separatedBy: "<" + element + ">").dropFirst().compactMap {
      $0.components(separatedBy: "</" + element + ">").first
    }
  }

  @Test func feedsAreWellFormed() throws {
    let files = try #require(SiteTests.site).files.filter {
      $0.path.text.hasSuffix(".atom") || $0.path.text.hasSuffix(".rss")
    }
    #expect(files.count == 4 + 4 * SampleSite.components.count)
    for file in files { #expect(Self.isWellFormed(String(decoding: file.render(), as: UTF8.self)), "\(file.path)") }
  }

  @Test func anEntryOfTheHistoryIsAnIncidentOrAMaintenance() {
    let atom = SiteTests.text("history.atom")
    #expect(Self.values(of: "entry", in: atom).count == SampleSite.incidents.count + SampleSite.maintenances.count)
    // The planned work lies ahead; the feed's own time does not.
    let updated = Self.values(of: "updated", in: atom)
    #expect(updated.dropFirst().sorted(by: >) == Array(updated.dropFirst()))
    #expect(updated.prefix(2) == ["2026-11-20T15:05:00Z", "2026-12-05T06:00:00Z"])
  }

  @Test func aGivenIdentifierWins() {
    var history = SampleSite.history
    history.incidents[1].identity.id = "1234"
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    let atom = SiteTests.text("history.atom", in: site)
    #expect(atom.contains("<id>tag:status.example.com,2026:/history.atom#id/1234</id>"))
    #expect(!atom.contains("#incidents/kansas-city"))
  }

  @Test func contentDoesNotDependOnTheTimeOfTheBuild() {
    let later = SiteTests.make(StatusSnapshot(of: SampleSite.history, at: SampleSite.now.advanced(by: 60)))
    for file in FeedFile.allCases {
      #expect(SiteTests.text(file.rawValue, in: later) == SiteTests.text(file.rawValue))
    }
  }

  @Test func linksAreAbsoluteAndUpdatesNewestFirst() throws {
    let rss = SiteTests.text("history.rss")
    #expect(
      rss.contains("<guid isPermaLink=\"false\">tag:status.example.com,2026:/history.rss#incidents/kansas-city</guid>"))
    #expect(rss.contains("<pubDate>Thu, 05 Nov 2026 14:20:00 +0000</pubDate>"))
    #expect(rss.contains("<link>https://status.example.com/incidents/kansas-city/</link>"))
    #expect(!rss.contains("href=&quot;../"))
    let resolved = try #require(rss.range(of: "All services are back."))
    let investigating = try #require(rss.range(of: "Servers in Kansas City do not answer."))
    #expect(resolved.lowerBound < investigating.lowerBound)
  }

  @Test func controlCharactersAreLeftOut() {
    var history = SampleSite.history
    history.incidents[0].identity.title = "a\u{1}b\u{8}c\u{B}"
    history.incidents[0].updates[0].body = .paragraphs("x\u{1}y\u{1B}")
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    let atom = SiteTests.text("history.atom", in: site)
    #expect(Self.isWellFormed(atom))
    #expect(atom.contains("<title>abc</title>"))
  }

  @Test func twentyFiveAreEnough() {
    var history = SampleSite.history
    history.incidents = (0..<60).map { number in
      var incident = SampleSite.slowSites
      incident.identity.slug = "s-\(number)"
      incident.identity.aliases = []
      return incident
    }
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    #expect(Self.values(of: "item", in: SiteTests.text("history.rss", in: site)).count == 25)
    #expect(Self.values(of: "item", in: SiteTests.text("updates.rss", in: site)).count == 50)
  }

  @Test func workThatLiesAheadKeepsNothingOut() {
    var history = SampleSite.history
    history.maintenances += (10..<50).map { day in
      var maintenance = SampleSite.maintenances[0]
      maintenance.identity.slug = "w-\(day)"
      maintenance.starts = maintenance.starts.advanced(by: day * 86_400)
      maintenance.ends = maintenance.ends.advanced(by: day * 86_400)
      return maintenance
    }
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    let atom = SiteTests.text("updates.atom", in: site)
    #expect(Self.values(of: "title", in: atom).count { $0.hasPrefix("Scheduled: ") } == 10)
    #expect(atom.contains("#maintenance/storage-network/opening"))
    #expect(atom.contains("<title>Identified: Name server 1 does not answer</title>"))
  }

  @Test func categoriesTellComponentsImpactAndTags() {
    let atom = SiteTests.text("updates.atom")
    #expect(
      atom.contains(
        "<category term=\"dns-1\" scheme=\"tag:status.example.com,2026:/components\" label=\"Name server 1\"/>"))
    #expect(
      atom.contains(
        "<category term=\"critical\" scheme=\"tag:status.example.com,2026:/impact\" label=\"Critical impact\"/>"))
    #expect(atom.contains("<category term=\"dns\" scheme=\"tag:status.example.com,2026:/tags\" label=\"dns\"/>"))
    let rss = SiteTests.text("updates.rss")
    #expect(rss.contains("<category domain=\"tag:status.example.com,2026:/components\">Name server 1</category>"))
  }

  @Test func theLanguageIsNamed() {
    #expect(SiteTests.text("updates.atom").contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"))
    #expect(SiteTests.text("updates.rss").contains("<language>en</language>"))
    #expect(SiteTests.text("feed.json").contains("\"language\":\"en\""))
  }
}
