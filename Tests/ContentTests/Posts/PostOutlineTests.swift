import Diagnostics
import FrontMatter
import Loading
import StatusModel
import TestSupport
import Testing

@testable import Content

struct PostOutlineTests {
  private func outline(_ body: String, keys: String = "started: 2023-07-05 14:02") -> (MarkedText, PostOutline?) {
    let text = MarkedText("---\ntitle: Outage\n\(keys)\n---\n\(body)\n", path: "content/incidents/outage.md")
    let post = PostFile(kind: .incident, path: "incidents/outage.md", file: text.file)
    return (text, PostOutline.read(post, context: ReadPost.context()).outline)
  }

  @Test func partsOfHeadingsHaveTheirPlaces() throws {
    let (text, outline) = outline("  ## 1️⃣identified2️⃣ | 3️⃣14:204️⃣  5️⃣{alpha=operational next=\"15:00\"}6️⃣ ##  \n")
    let update = try #require(outline?.updates.first?.update)
    let places = try #require(update.places)
    #expect(update.meaning == .state(.identified) && update.time == "14:20")
    #expect(places.state == text.range("1️⃣", "2️⃣"))
    #expect(places.time == text.range("3️⃣", "4️⃣"))
    #expect(places.attributes == text.range("5️⃣", "6️⃣"))
    #expect(places.text == text.range("1️⃣", "6️⃣"))
    #expect(update.attributes == [.init(key: "alpha", value: "operational"), .init(key: "next", value: "15:00")])
  }

  @Test func onlyHeadingsOfUpdatesAreUpdates() throws {
    let (_, found) = outline(
      "```\n## Resolved — 14:10\n```\n\n### Small\n\n## Update — 14:20\n\n## Postmortem — 15:00\n\n## Cause\n\n> ## Resolved — 16:00\n"
    )
    let outline = try #require(found)
    #expect(outline.headings.map(\.level) == [3, 2, 2, 2])
    #expect(outline.updates.compactMap(\.update?.meaning) == [.update, .postmortem])
    #expect(outline.updates.compactMap { ReadPost.clock($0.update?.instant) } == ["07-05 14:20", "07-05 15:00"])
  }

  @Test func theOrderIsThatOfTheReader() {
    #expect(outline("## Resolved — 2023-07-05 15:00\n\n## Investigating — 2023-07-05 14:20\n").1?.isNewestFirst == true)
    #expect(outline("## Investigating — 14:20\n\n## Resolved — 15:00\n").1?.isNewestFirst == false)
    #expect(outline("## Resolved — 15:00\n").1?.isNewestFirst == false)
  }

  @Test func wordsThatAreWrittenAnotherWayHaveNoPlaces() {
    for heading in ["## *Update* — 14:20", "## Update\\: 14:20", "## Update &mdash; 14:20", "Update —\n14:20\n---"] {
      let update = outline(heading).1?.updates.first?.update
      #expect(update != nil && update?.places == nil, "\(heading)")
    }
  }

  @Test func entriesOfFrontMatterKeepTheirOrder() {
    #expect(
      outline("", keys: "tags: []\nstarted: 2023-07-05 14:02").1?.entries.map(\.key.value) == [
        "title", "tags", "started",
      ])
  }

  @Test func withoutFrontMatterThereIsNone() {
    let file = MarkedText("words").file
    let (outline, faults) = PostOutline.read(
      PostFile(kind: .incident, path: "incidents/x.md", file: file), context: ReadPost.context())
    #expect(outline == nil && faults.map(\.id) == [.missingFrontMatter])
  }
}
