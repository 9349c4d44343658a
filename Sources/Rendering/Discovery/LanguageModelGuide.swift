import Derivation
import RichText
import StatusModel

/// `/llms.txt`: what the site is and where its contents stand as Markdown and as data (https://llmstxt.org/).
struct LanguageModelGuide {
  struct MachineFile: Sendable {
    let path: String
    /// Of its description in the locale.
    let key: String
  }

  /// The most posts of a kind that are listed; older ones are in the history.
  private static let limit = 50

  /// Those that are worth a mention, if the site has them.
  static let machineFiles = [
    MachineFile(path: "api/v2/summary.json", key: "llms.summary"),
    MachineFile(path: "api/v1/site.json", key: "llms.site_data"),
    MachineFile(path: "api/v1/insights.json", key: "llms.insights"),
    MachineFile(path: "updates.atom", key: "llms.updates"), MachineFile(path: "history.atom", key: "llms.history"),
    MachineFile(path: "maintenance.ics", key: "llms.calendar"), MachineFile(path: "metrics.txt", key: "llms.metrics"),
    MachineFile(path: "badges/status.json", key: "llms.badge"),
  ]

  let site: SiteContext
  let machineFiles: [MachineFile]

  private var snapshot: StatusSnapshot { site.snapshot }
  private var locale: Locale { site.locale }

  var bytes: [UInt8] {
    var nodes: [RichText.Node] = [.open(.heading(level: 1, anchor: "")), .text(site.settings.title), .close]
    if let description = site.settings.description {
      nodes += [.open(.blockQuote), .open(.paragraph), .text(description), .close, .close]
    }
    let now = locale.text("overall.as_of", ["time": Timestamp.utc(snapshot.now)])
    nodes += [
      .open(.paragraph), .text(locale.sentence(for: snapshot.overall.level) + ". " + now + "."), .close,
    ]
    let pages = [
      link(Permalink.front, locale.text("navigation.status"), nil),
      link(Permalink.history, locale.text("navigation.history"), locale.text("history.description")),
      link(Permalink.maintenances, locale.text("navigation.maintenance"), locale.text("maintenance.description")),
    ]
    let analysis = AnalysisPage.allCases.filter(site.settings.shows).map { page in
      link(page.path, locale.text("navigation.\(page.rawValue)"), locale.text("\(page.rawValue).description"))
    }
    let words = snapshot.pages.map { link(Permalink.page($0.identity.slug) + PostTwin.file, $0.identity.title, nil) }
    nodes += section(locale.text("llms.pages"), pages + analysis + words)
    nodes += section(locale.text("llms.data"), machineFiles.map { link($0.path, $0.path, locale.text($0.key)) })
    nodes += section(locale.text("history.incidents"), incidents)
    nodes += section(locale.text("history.maintenances"), maintenances)
    nodes += section(locale.text("front.announcements"), announcements)
    return MarkdownWriter.bytes(of: RichText(nodes)) { PostTwin.address(of: $0, url: site.settings.url) }
  }

  private var incidents: [[RichText.Node]] {
    snapshot.incidents.prefix(Self.limit).map { post in
      let facts = [locale.word(for: post.state), locale.word(for: post.impact), date(post.incident.started)]
      let path = Permalink.incident(post.incident.identity.slug)
      return link(path + PostTwin.file, post.incident.identity.title, facts.joined(separator: ", "))
    }
  }

  private var maintenances: [[RichText.Node]] {
    snapshot.maintenances.prefix(Self.limit).map { post in
      let facts = [locale.word(for: post.state), date(post.window.start)]
      let path = Permalink.maintenance(post.maintenance.identity.slug)
      return link(path + PostTwin.file, post.maintenance.identity.title, facts.joined(separator: ", "))
    }
  }

  private var announcements: [[RichText.Node]] {
    snapshot.announcements.prefix(Self.limit).map { post in
      let path = Permalink.announcement(post.announcement.identity.slug)
      return link(path + PostTwin.file, post.announcement.identity.title, date(post.announcement.from))
    }
  }

  private func date(_ instant: Instant) -> String {
    Timestamp.date(site.settings.timeZone.date(of: instant))
  }

  private func section(_ title: String, _ items: [[RichText.Node]]) -> [RichText.Node] {
    guard !items.isEmpty else { return [] }
    return [.open(.heading(level: 2, anchor: "")), .text(title), .close, .open(.list(start: nil))]
      + items.flatMap { [.open(.item(isDone: nil))] + $0 + [.close] } + [.close]
  }

  private func link(_ path: String, _ words: String, _ note: String?) -> [RichText.Node] {
    [.open(.link(.site(path: path, fragment: nil), title: "")), .text(words), .close]
      + (note.map { [.text(": " + $0)] } ?? [])
  }
}
