import StatusModel

@testable import Announcing

extension Notice {
  static func sample(
    title: String = "Identified: Storm", text: String = "A tree fell.", tone: Tone = .critical,
    components: [String] = ["Web"], siteTitle: String = "Example Status"
  ) -> Notice {
    Notice(
      id: "tag:status.example.com,2026:/feed.json#incidents/storm/update-1", kind: .incident, slug: "storm",
      title: title, text: text, url: "https://status.example.com/incidents/storm/#update-1",
      published: Instant(seconds: 1_688_584_800), updated: Instant(seconds: 1_688_584_800), state: "identified",
      impact: "critical", tone: tone, components: components, siteTitle: siteTitle,
      siteURL: "https://status.example.com/", pageURL: "https://status.example.com/incidents/storm/")
  }
}
