import Derivation
import RichText
import StatusModel

/// A web shop: `web` needs `network` and one of two name servers; `panel`, which is hidden, needs `web`.
enum Shop {
  static let now = Instant(seconds: 1_700_000_000)
  static let components = [
    Component(id: "network", name: "Network", group: 0),
    Component(id: "dns-1", name: "Name server 1", group: 0),
    Component(id: "dns-2", name: "Name server 2", group: 0),
    Component(id: "web", name: "Web shop", requires: [.component(0), .any([1, 2])]),
    Component(id: "panel", name: "Panel", requires: [.component(3)], isHidden: true),
  ]

  static func snapshot(incidents: [Incident] = [], maintenances: [Maintenance] = []) -> StatusSnapshot {
    let settings = SiteSettings(
      title: "Shop", url: "https://status.example.com/", groups: [ComponentGroup(id: "base", name: "Base")],
      components: components)
    return StatusSnapshot(
      of: StatusHistory(settings: settings, incidents: incidents, maintenances: maintenances), at: now,
      includingDrafts: false)
  }

  static func incident(_ component: Component.Index, _ status: ComponentStatus) -> Incident {
    Incident(
      identity: PostIdentity(slug: "storm", title: "Storm"), started: now.advanced(by: -3600),
      affected: [ComponentChange(component: component, status: status)],
      updates: [
        Update(
          state: .identified, at: now.advanced(by: -600), nextUpdate: now.advanced(by: 600),
          body: RichText([.open(.paragraph), .text("A tree fell."), .close]))
      ])
  }
}
