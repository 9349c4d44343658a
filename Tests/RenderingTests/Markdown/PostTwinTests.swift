import Foundation
import Output
import RichText
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct PostTwinTests {
  @Test func anIncidentTellsItsFactsAndUpdatesInTheirOrder() {
    let text = SiteTests.text("incidents/kansas-city/index.md")
    #expect(text.hasPrefix("# Services in Kansas City unreachable\n\n- Status: Resolved, Critical impact\n"))
    #expect(text.contains("\n- Started: November 5, 2026, 08:02 UTC−6\n"))
    #expect(text.contains("\n- Duration: 7 hours 38 minutes\n"))
    #expect(
      text.contains("Virtual servers (Major outage), Web hosting (Major outage), and Kansas City network (Partial"))
    #expect(text.contains("\n- Tags: power and hardware\n"))
    let parts = [
      "A network card failed", "## Investigating — ", "## Identified — ", "- Virtual servers: Partial outage",
      "```sh\neth0: link down\n", "## Update — ", "## Resolved — ", "## Postmortem — ", "### Root cause",
      "| 14:02 | The card",
      "- [x] Replace the faulty network card (owner: Hardware, done: 2026-11-05)",
    ].map { text.range(of: $0)?.lowerBound }
    #expect(!parts.contains(nil))
    #expect(parts.compactMap(\.self) == parts.compactMap(\.self).sorted())
  }

  @Test func otherPostsHaveTwinsToo() {
    #expect(SiteTests.text("maintenance/kernel-updates/index.md").contains("\n- Repeats: FREQ=MONTHLY;BYDAY=2TU\n"))
    #expect(
      SiteTests.text("announcements/new-storage/index.md").hasPrefix("# Object storage is here\n\nPublished October 5"))
    #expect(SiteTests.text("about/index.md").contains("[Write to us](mailto:help@example.com)"))
  }

  @Test func aPageNamesItsTwin() {
    let link = "<link rel=\"alternate\" type=\"text/markdown\" href=\""
    #expect(
      SiteTests.text("incidents/kansas-city/index.html").contains(link + "../../incidents/kansas-city/index.md\">"))
    #expect(SiteTests.text("about/index.html").contains(link + "../about/index.md\">"))
    #expect(!SiteTests.text("index.html").contains(link))
  }

  /// The file of the post would tell what is not yet to be known.
  @Test func nothingOfTheFutureLeaks() {
    var history = SampleSite.history
    history.incidents[0].updates.append(
      SampleSite.update(.resolved, "2026-11-20 15:43", .paragraphs("Secret of tomorrow.")))
    history.incidents[0].identity.source = "content/incidents/dns-slow.md"
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    for file in site?.files ?? [] {
      let isTold = String(decoding: file.render(), as: UTF8.self).contains("Secret of tomorrow")
      #expect(!isTold, "\(file.path)")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "[x](javascript:alert(1))", "# x\n\n## y", "\u{1B}]0;x\u{7}", "a\u{301}*b*",
  ])
  func aHostileTitleStaysATitle(_ title: String) {
    var history = SampleSite.history
    history.incidents[0].identity.title = title
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    for path in ["incidents/dns-slow/index.md", "llms.txt"] {
      let text = SiteTests.text(path, in: site)
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(path)")
      let nodes = MarkdownWriterTests.read(text).nodes
      #expect(
        !nodes.contains {
          if case .open(.link(.unresolved(let url), _)) = $0 { url.hasPrefix("javascript") } else { false }
        })
      let clean = title.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }
      let words = RichText(nodes).plainText
      #expect(words.contains(String(String.UnicodeScalarView(clean))), "\(words)")
    }
  }

  @Test func linksAreWhole() {
    var history = SampleSite.history
    history.pages[0].body =
      .link("There", to: .site(path: "incidents/kansas-city/", fragment: "x"))
      + .link("here", to: .anchor("contact"))
    let text = SiteTests.text("about/index.md", in: SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now)))
    #expect(text.contains("[There](https://status.example.com/incidents/kansas-city/#x)"))
    #expect(text.contains("[here](https://status.example.com/about/#about_contact)"))
  }
}
