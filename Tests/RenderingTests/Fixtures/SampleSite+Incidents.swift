import RichText
import StatusModel

extension SampleSite {
  static let incidents = [openIncident, unreachable, slowSites, quietOne]

  static func update(
    _ state: UpdateState, _ time: String, _ text: RichText, changes: [ComponentChange] = [], next: String? = nil,
    keepsState: Bool = false
  ) -> Update {
    Update(
      state: state, keepsState: keepsState, at: Instant(time), changes: changes, nextUpdate: next.map { Instant($0) },
      anchor: "u-" + time.filter(\.isNumber), body: text)
  }

  static let openIncident = Incident(
    identity: PostIdentity(slug: "dns-slow", title: "Name server 1 does not answer", tags: ["dns"]),
    started: Instant("2026-11-20 14:10"), detected: Instant("2026-11-20 14:12"),
    affected: [
      ComponentChange(component: 3, status: .majorOutage), ComponentChange(component: 1, status: .degradedPerformance),
    ],
    summary: .paragraphs("Name server 1 is down; name server 2 answers in its place."),
    updates: [
      update(.investigating, "2026-11-20 14:20", .paragraphs("We are looking into name server 1.")),
      update(
        .identified, "2026-11-20 15:05",
        .paragraphs("A disk of the machine failed. We are moving the name server to another one.")
          + .list("Name server 2 answers all questions.", "Websites may load slowly for a few minutes."),
        next: "2026-11-20 16:30"),
    ])

  static let unreachable = Incident(
    identity: PostIdentity(
      slug: "kansas-city", title: "Services in Kansas City unreachable", tags: ["power", "hardware"],
      aliases: ["2026/kansas-city.html", "old/kansas-city", "older/kansas-city/"]),
    started: Instant("2026-11-05 14:02"), detected: Instant("2026-11-05 14:10"),
    affected: [
      ComponentChange(component: 0, status: .majorOutage), ComponentChange(component: 1, status: .majorOutage),
      ComponentChange(component: 2, status: .partialOutage),
    ],
    summary: .paragraphs("A network card failed and took every server in Kansas City with it."),
    updates: [
      update(.investigating, "2026-11-05 14:20", .paragraphs("Servers in Kansas City do not answer.")),
      update(
        .identified, "2026-11-05 17:05",
        .paragraphs("It is the network card of the first node.")
          + .code("eth0: link down\neth0: reset failed, and here is a line that is much longer than any phone is wide"),
        changes: [ComponentChange(component: 0, status: .partialOutage)], next: "2026-11-05 18:00"),
      update(
        .monitoring, "2026-11-05 20:00", .paragraphs("The card is replaced."),
        changes: [ComponentChange(component: 0, status: .degradedPerformance)]),
      update(.monitoring, "2026-11-05 20:45", .paragraphs("Still watching."), keepsState: true),
      update(.resolved, "2026-11-05 21:40", .paragraphs("All services are back.")),
    ],
    postmortem: Postmortem(
      at: Instant("2026-11-07 15:00"),
      body: .paragraphs("We are sorry. This is what happened, and what we change.")
        + .heading(3, "Root cause", anchor: "root-cause") + .paragraphs("One card, one path.")
        + .heading(5, "The card", anchor: "the-card") + .paragraphs("It was seven years old.")
        + .heading(3, "Timeline", anchor: "timeline")
        + .table(["Time", "What happened"], [["14:02", "The card fails."], ["19:40", "The new card is in."]])
        + .heading(3, "Follow-ups", anchor: "follow-ups")
        + .tasks(
          (true, "Replace the faulty network card (owner: Hardware, done: 2026-11-05)"),
          (false, "Second network path to every node (owner: Network, due: 2026-11-15)"),
          (false, "Alarm that wakes two people (due: 2027-01-15)")),
      followUps: [
        FollowUp(
          text: "Replace the faulty network card", isDone: true, owner: "Hardware",
          done: CivilDate(year: 2026, month: 11, day: 5)),
        FollowUp(
          text: "Second network path to every node", isDone: false, owner: "Network",
          due: CivilDate(year: 2026, month: 11, day: 15)),
        FollowUp(text: "Alarm that wakes two people", isDone: false, due: CivilDate(year: 2027, month: 1, day: 15)),
      ]))

  static let slowSites = Incident(
    identity: PostIdentity(slug: "slow-sites", title: "Websites answer slowly", tags: ["power"]),
    started: Instant("2026-10-12 08:00"), affected: [ComponentChange(component: 1, status: .degradedPerformance)],
    updates: [
      update(.investigating, "2026-10-12 08:15", .paragraphs("Websites take several seconds to answer.")),
      update(.resolved, "2026-10-12 11:30", .paragraphs("A database index was missing.")),
    ])

  static let quietOne = Incident(
    identity: PostIdentity(slug: "wrong-invoices", title: "Invoices with a wrong date"), givenImpact: Impact.none,
    started: Instant("2026-09-02 09:00"),
    updates: [update(.resolved, "2026-09-02 10:00", .paragraphs("They were sent again."))])

  static let maintenances = [
    Maintenance(
      identity: PostIdentity(slug: "storage-network", title: "A second network card for the storage server"),
      starts: Instant("2026-12-05 06:00"), ends: Instant("2026-12-05 10:00"),
      affected: [ComponentChange(component: 5, status: .underMaintenance)],
      summary: .paragraphs("Files cannot be read for about twenty minutes in this window.")),
    Maintenance(
      identity: PostIdentity(slug: "billing-database", title: "A larger database for billing"),
      starts: Instant("2026-11-20 14:00"), ends: Instant("2026-11-20 18:00"),
      affected: [ComponentChange(component: 7, status: .underMaintenance)],
      summary: .paragraphs("No invoices are made in this time."),
      updates: [update(.inProgress, "2026-11-20 14:00", .paragraphs("We have begun."))]),
    Maintenance(
      identity: PostIdentity(slug: "kernel-updates", title: "Kernel updates"), starts: Instant("2026-09-08 05:00"),
      ends: Instant("2026-09-08 06:00"),
      recurrence: Recurrence(
        frequency: .monthly, weekdays: [.init(ordinal: 2, day: 2)], text: "FREQ=MONTHLY;BYDAY=2TU"),
      affected: [ComponentChange(component: 0, status: .underMaintenance)],
      summary: .paragraphs("Every second Tuesday of the month, machine by machine.")),
  ]
}
