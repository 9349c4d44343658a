import Foundation
import Output
import RichText
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

/// What readers recognise entries by.
@Suite struct FeedIdentityTests {
  /// The identifiers of every feed of a site, by the feed's path, in the feed's order.
  static func identifiers(_ site: Site?) -> [String: [String]] {
    var identifiers: [String: [String]] = [:]
    for file in site?.files ?? [] {
      let name = file.path.text.split(separator: "/").last.map(String.init) ?? ""
      guard let feed = FeedFile(rawValue: name) else { continue }
      let text = String(decoding: file.render(), as: UTF8.self)
      identifiers[file.path.text] =
        switch feed.format {
        case .atom: FeedTests.values(of: "id", in: text)
        case .rss: FeedTests.values(of: "guid isPermaLink=\"false\"", in: text).map(Self.ofGuid)
        case .json: Self.ofJSON(text)
        }
    }
    return identifiers
  }

  /// `FeedTests.values` looks for an end with the start's attributes.
  private static func ofGuid(_ text: String) -> String { text.components(separatedBy: "</guid>").first ?? text }

  private static func ofJSON(_ text: String) -> [String] {
    let document = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return (document?["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  private static func site(_ history: StatusHistory, at now: Instant = SampleSite.now) -> Site? {
    SiteTests.make(StatusSnapshot(of: history, at: now))
  }

  @Test func noTwoEntriesOfASiteShareOne() {
    let all = Self.identifiers(SiteTests.site)
    #expect(all.count == FeedFile.allCases.count * (1 + SampleSite.components.count))
    let each = all.values.flatMap(\.self)
    #expect(each.count > 100)
    #expect(Set(each).count == each.count)
  }

  @Test func theyAreTheSameAfterEachBuild() {
    #expect(Self.identifiers(Self.site(SampleSite.history)) == Self.identifiers(SiteTests.site))
  }

  @Test func editedWordsChangeNone() {
    var history = SampleSite.history
    for incident in history.incidents.indices {
      history.incidents[incident].identity.title += " (edited)"
      history.incidents[incident].summary = .paragraphs("Edited.")
      for update in history.incidents[incident].updates.indices {
        history.incidents[incident].updates[update].body = .paragraphs("Edited \(update).")
      }
    }
    for maintenance in history.maintenances.indices {
      history.maintenances[maintenance].identity.title += " (edited)"
      history.maintenances[maintenance].summary = .paragraphs("Edited.")
    }
    #expect(Self.identifiers(Self.site(history)) == Self.identifiers(SiteTests.site))
  }

  @Test func anotherAddressOfThePostKeepsAGivenId() {
    var history = SampleSite.history
    history.incidents[1].identity.id = "kc"
    let before = Self.identifiers(Self.site(history))
    history.incidents[1].identity.slug = "kansas-city-again"
    #expect(Self.identifiers(Self.site(history)) == before)
  }

  @Test func anEditThatIsNamedMovesTheTimeAndNotTheId() throws {
    var history = SampleSite.history
    history.incidents[1].updates[0].edited = Instant("2026-11-06 09:00")
    let site = Self.site(history)
    let entry = try #require(
      FeedTests.values(of: "entry", in: SiteTests.text("updates.atom", in: site))
        .first { $0.contains("/update-") == false && $0.contains("#incidents/kansas-city/u-202611051420<") })
    #expect(entry.contains("<published>2026-11-05T14:20:00Z</published>\n<updated>2026-11-06T09:00:00Z</updated>"))
    let ids = Self.identifiers(site)["updates.atom"]
    #expect(ids.map(Set.init) == Self.identifiers(SiteTests.site)["updates.atom"].map(Set.init))
    #expect(!SiteTests.text("incidents/kansas-city/index.html").contains(">edited <time"))
    #expect(SiteTests.text("incidents/kansas-city/index.html", in: site).contains(">edited <time"))
  }

  /// Whatever is added later, what a reader has seen is not shown again under another name.
  @Test func entriesOnlyComeAsTimeGoesOn() {
    var seen: Set<String> = []
    var lost: Set<String> = []
    for hour in 0..<72 {
      let now = Instant("2026-11-04 12:00").advanced(by: hour * 3600)
      let present = Set(Self.identifiers(Self.site(SampleSite.history, at: now))["updates.atom"] ?? [])
      lost.formUnion(seen.subtracting(present))
      seen.formUnion(present)
    }
    #expect(lost == [])
    #expect(seen.count > 5)
  }

  @Test func addressesOfAllSortsMakeIdentifiers() {
    #expect(FeedIdentifiers(url: "https://Status.Example.com:8443/").tag("x") == "tag:status.example.com,2026:/x")
    #expect(FeedIdentifiers(url: "https://example.com/status/").tag("x") == "tag:example.com,2026:/status/x")
    #expect(FeedIdentifiers(url: "https://example.com/").tag("ü") == "tag:example.com,2026:/%C3%BC")
  }
}
