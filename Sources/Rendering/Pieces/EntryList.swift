import Derivation
import StatusModel

/// Incidents and maintenances in short, as lists by day, month, component or tag show them.
struct EntryList {
  private let scope: PageScope
  /// What a heading above names, so that no time needs to.
  private let day: CivilDate?
  private var writer = MarkupWriter(reserving: 4096)

  private init(_ scope: PageScope, day: CivilDate?) {
    self.scope = scope
    self.day = day
  }

  /// The places of incidents and maintenances in the snapshot, together in one list, newest first; nil when empty.
  ///
  /// Of a maintenance that repeats, `occurrence` chooses the one that is meant. `day` is the one that a heading
  /// above names already.
  static func html(
    incidents: [Int], maintenances: [Int], in scope: PageScope, day: CivilDate? = nil,
    occurrence: (MaintenanceSnapshot) -> MaintenanceWindow = { $0.window }
  ) -> String? {
    let snapshot = scope.site.snapshot
    var entries: [Entry] = incidents.map { .incident(snapshot.incidents[$0]) }
    entries += maintenances.map { place in
      let maintenance = snapshot.maintenances[place]
      return .maintenance(maintenance, occurrence(maintenance))
    }
    guard !entries.isEmpty else { return nil }
    entries.sort { $0.start == $1.start ? $0.path < $1.path : $0.start > $1.start }
    var list = EntryList(scope, day: day)
    for entry in entries { list.add(entry) }
    return list.html
  }

  private enum Entry {
    case incident(IncidentSnapshot)
    case maintenance(MaintenanceSnapshot, MaintenanceWindow)

    var start: Instant {
      switch self {
      case .incident(let snapshot): snapshot.incident.started
      case .maintenance(_, let window): window.start
      }
    }

    var path: String {
      switch self {
      case .incident(let snapshot): Permalink.incident(snapshot.incident.identity.slug)
      case .maintenance(let snapshot, _): Permalink.maintenance(snapshot.maintenance.identity.slug)
      }
    }
  }

  private var html: String { "<ul class=\"entries\">\n" + writer.string + "</ul>" }

  private mutating func add(_ entry: Entry) {
    switch entry {
    case .incident(let snapshot):
      begin(snapshot.incident.identity.title, entry.path)
      add(snapshot)
    case .maintenance(let snapshot, let window):
      begin(snapshot.maintenance.identity.title, entry.path)
      add(snapshot, window)
    }
  }

  private mutating func add(_ snapshot: IncidentSnapshot) {
    writer.markup(scope.impact(snapshot.impact))
    writer.markup(" ")
    if snapshot.isOpen { writer.markup(scope.state(snapshot.state) + " ") }
    writer.markup("<span>")
    writer.markup(scope.time(snapshot.incident.started, below: day))
    writer.markup("</span> <span>")
    writer.markup(scope.duration(snapshot.duration))
    writer.markup("</span> ")
    names(of: snapshot.effects)
    end(excerpt: snapshot.excerpt)
  }

  private mutating func add(_ snapshot: MaintenanceSnapshot, _ window: MaintenanceWindow) {
    writer.markup(scope.maintenanceState(window.state))
    writer.markup(" <span>")
    writer.markup(scope.range(window.start, window.end, below: day))
    writer.markup("</span> ")
    names(of: snapshot.effects)
    end(excerpt: snapshot.excerpt)
  }

  private mutating func begin(_ title: String, _ path: String) {
    writer.markup("<li class=\"entry\">\n<p class=\"entry-title\">")
    writer.markup(scope.link(title, to: path))
    writer.markup("</p>\n<p class=\"facts\">")
  }

  private mutating func names(of effects: [ComponentEffect]) {
    guard !effects.isEmpty else { return }
    writer.markup("<span>")
    writer.text(scope.locale.list(effects.map { scope.site.component($0.component).name }))
    writer.markup("</span>")
  }

  private mutating func end(excerpt: String?) {
    writer.markup("</p>\n")
    if let excerpt { writer.element("p", class: "excerpt", excerpt) }
    writer.markup("</li>\n")
  }
}
