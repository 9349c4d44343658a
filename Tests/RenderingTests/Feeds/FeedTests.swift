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
    #expect(files.count == 2 + 2 * SampleSite.components.count)
    for file in files { #expect(Self.isWellFormed(String(decoding: file.render(), as: UTF8.self)), "\(file.path)") }
  }

  @Test func anEntryIsAnIncidentOrAMaintenance() {
    let atom = SiteTests.text("history.atom")
    #expect(Self.values(of: "entry", in: atom).count == SampleSite.incidents.count + SampleSite.maintenances.count)
    let updated = Self.values(of: "updated", in: atom)
    #expect(updated.dropFirst().sorted(by: >) == Array(updated.dropFirst()))
    #expect(updated.first == updated.dropFirst().first)
  }

  @Test func identifiersAreStableAndDiffer() {
    let atom = Self.values(of: "id", in: SiteTests.text("history.atom"))
    #expect(Set(atom).count == atom.count)
    #expect(atom.contains("tag:status.example.com,2026:/incidents/kansas-city/"))
    let component = Self.values(of: "id", in: SiteTests.text("components/web/history.atom"))
    #expect(Set(component).isDisjoint(with: atom))
  }

  @Test func aGivenIdentifierWins() {
    var history = SampleSite.history
    history.incidents[0].identity.id = "tag:old.example,2005:Incident/1"
    history.incidents[1].identity.id = "1234"
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    let atom = SiteTests.text("history.atom", in: site)
    #expect(atom.contains("<id>tag:old.example,2005:Incident/1</id>"))
    #expect(atom.contains("<id>tag:status.example.com,2026:/incidents/1234</id>"))
  }

  @Test func contentDoesNotDependOnTheTimeOfTheBuild() {
    let later = SiteTests.make(StatusSnapshot(of: SampleSite.history, at: SampleSite.now.advanced(by: 60)))
    #expect(SiteTests.text("history.atom", in: later) == SiteTests.text("history.atom"))
    #expect(SiteTests.text("history.rss", in: later) == SiteTests.text("history.rss"))
  }

  @Test func linksAreAbsoluteAndUpdatesNewestFirst() throws {
    let rss = SiteTests.text("history.rss")
    #expect(rss.contains("<guid isPermaLink=\"false\">tag:status.example.com,2026:/incidents/kansas-city/</guid>"))
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
  }
}
