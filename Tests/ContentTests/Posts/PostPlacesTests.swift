import Diagnostics
import StatusModel
import TestSupport
import Testing

@testable import Content

/// What a message that is made later can point at.
@Suite struct PostPlacesTests {
  private func texts(_ read: ReadPost, _ ranges: [Range<Int>]?) -> [String]? {
    ranges.map { $0.map(read.text.file.text) }
  }

  @Test func statusesStandWhereTheyAreGiven() throws {
    let read = ReadPost(
      keys: "components:\n  gamma: major_outage\n  alpha: partial_outage\nstarted: 2023-07-05 14:02",
      body:
        "## Identified — 15:00 {beta=degraded_performance alpha=operational}\n\n## Monitoring — 16:00 {all=operational}"
    )
    let places = try #require(read.post?.places)
    #expect(texts(read, places.affected) == ["partial_outage", "major_outage"])
    #expect(texts(read, places.changes[0]) == ["alpha=operational", "beta=degraded_performance"])
    #expect(texts(read, places.changes[1]) == ["all=operational", "all=operational", "all=operational"])
  }

  @Test func aListGivesTheNames() throws {
    let read = ReadPost(keys: "components: [gamma, alpha]\nimpact: minor\nstarted: 2023-07-05 14:02", body: "")
    #expect(texts(read, read.post?.places.affected) == ["alpha", "gamma"])
  }

  @Test func valuesStandUnderTheirKeys() throws {
    let read = ReadPost(
      keys: "started: 2023-07-05 14:02\nresolved:\nimpact: minor", body: "## Resolved — 15:00\n\n## Postmortem — 16:00")
    let places = try #require(read.post?.places)
    #expect(
      places.values.mapValues(read.text.file.text) == [
        "title": "Outage", "started": "2023-07-05 14:02", "impact": "minor",
      ])
    #expect(places.postmortem.map(read.text.file.text) == "## Postmortem — 16:00")
  }
}
