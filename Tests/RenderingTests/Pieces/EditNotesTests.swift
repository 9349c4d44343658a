import Foundation
import RichText
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct EditNotesTests {
  private static let path = "incidents/kansas-city/index.html"

  /// The page of an incident whose first update said `texts` before, each for a day.
  private static func page(_ texts: [String?], path: String = path) -> String {
    var history = SampleSite.history
    history.incidents[1].updates[0].earlier = texts.enumerated().map {
      EarlierText(words: $0.element, until: Instant("2026-11-05 15:00").advanced(by: $0.offset * 86_400))
    }
    history.incidents[1].updates[0].edited = history.incidents[1].updates[0].earlier.last?.until
    return SiteTests.text(path, in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
  }

  @Test func whatWentAndCameIsShownBelowTheText() throws {
    let body = SampleSite.history.incidents[1].updates[0].body.words
    let page = Self.page(["Nothing is wrong.\n" + body])
    #expect(page.contains("edited <time"))
    let details = try #require(
      page.split(separator: "<details class=\"edits\">").dropFirst().first?.split(separator: "</details>").first)
    #expect(details.contains("<summary><span>What was changed</span></summary>"))
    #expect(details.contains("<del><span class=\"visually-hidden\">removed: </span>Nothing is wrong."))
    #expect(!details.contains("<ins>"))
  }

  @Test func theLastChangeStandsFirst() throws {
    let page = Self.page(["first", "second"])
    #expect(page.contains("What was changed, 2 times"))
    let second = try #require(page.range(of: "removed: </span>second"))
    let first = try #require(page.range(of: "removed: </span>first"))
    #expect(second.lowerBound < first.lowerBound)
  }

  @Test func earlierWordsAreWordsAlone() {
    let page = Self.page(["<script>alert(1)</script> & \"x\" [a](javascript:b) \u{1}"])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; [a](javascript:b)"))
    #expect(!page.contains("<script>alert") && !page.contains("\u{1}"))
  }

  @Test func textsThatWereNotKeptAreMarkedOnly() {
    let page = Self.page([nil, nil])
    #expect(page.contains("edited <time") && !page.contains("class=\"edits\""))
    #expect(!SiteTests.text(Self.path).contains("class=\"edits\""))
  }

  @Test func theFrontPageMarksTheLatestWordsOfAnOpenIncident() throws {
    var history = SampleSite.history
    let open = try #require(
      history.incidents.firstIndex { incident in
        SampleSite.snapshot.incidents.contains {
          $0.isOpen && !$0.incident.updates.isEmpty && $0.incident.identity == incident.identity
        }
      })
    let last = history.incidents[open].updates.count - 1
    history.incidents[open].updates[last].edited = SampleSite.now
    let page = SiteTests.text("index.html", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(page.contains("</a> <span class=\"gap\">edited <time"))
    #expect(!SiteTests.text("index.html").contains("edited <time"))
  }
}
