import Derivation
import RichText
import StatusModel

/// A site with something of everything.
enum SampleSite {
  static let now = Instant("2026-11-20 15:42")

  static let settings = SiteSettings(
    title: "Bluestem Hosting Status", url: "https://status.example.com/", description: "How our services fare.",
    timeZone: chicago, homepage: "https://example.com/", support: "https://example.com/support?a=1&b=2",
    accent: "#1d5f96", visibility: .everything,
    groups: [
      ComponentGroup(id: "hosting", name: "Hosting", description: "Servers and sites.", opening: .always),
      ComponentGroup(id: "network", name: "Network", opening: .whenAffected),
      ComponentGroup(id: "services", name: "Customer services", opening: .never),
    ],
    components: components)

  static let components = [
    Component(
      id: "kvm", name: "Virtual servers", description: "KVM servers with their own kernel, disks and addresses.",
      group: 0, link: "https://example.com/servers", since: CivilDate(year: 2021, month: 3, day: 1), target: 99_900,
      requires: [.component(6), .component(2)]),
    Component(
      id: "web", name: "Web hosting", description: "Shared hosting for websites and their databases.", group: 0,
      target: 99_900, requires: [.component(2), .any([3, 4])]),
    Component(id: "network", name: "Kansas City network", group: 1, target: 99_950),
    Component(id: "dns-1", name: "Name server 1", group: 1),
    Component(id: "dns-2", name: "Name server 2", group: 1),
    Component(
      id: "objects", name: "Object storage", description: "Files over an S3-compatible interface.", group: 2,
      since: CivilDate(year: 2026, month: 10, day: 5)),
    Component(id: "node-1", name: "Node KC1", isHidden: true),
    Component(id: "billing", name: "Billing"),
  ]

  static let chicago = TimeZoneRules(
    identifier: "America/Chicago", initialOffset: -21_600,
    transitions: [
      .init(at: Instant("2026-03-08 08:00"), offset: -18_000), .init(at: Instant("2026-11-01 07:00"), offset: -21_600),
    ])

  static let history = StatusHistory(
    settings: settings, incidents: incidents, maintenances: maintenances, announcements: announcements,
    pages: [
      Page(
        identity: PostIdentity(slug: "about", title: "About this page"),
        body: .paragraphs("Written by people, built by a machine.") + .heading(2, "Contact", anchor: "contact")
          + .link("Write to us", to: .external("mailto:help@example.com")))
    ])

  static let snapshot = StatusSnapshot(of: history, at: now)

  static let announcements = [
    Announcement(
      identity: PostIdentity(slug: "new-storage", title: "Object storage is here", isPinned: true),
      from: Instant("2026-10-05 15:00"), body: .paragraphs("Keep your files with us, over the interface you know."))
  ]
}
