import Derivation
import Mustache
import RichText
import StatusModel

/// `/maintenance/<slug>/`
struct MaintenancePage: SitePage {
  static let template = "maintenance"
  let snapshot: MaintenanceSnapshot
  let older: MaintenanceSnapshot?
  let newer: MaintenanceSnapshot?
  let scope: PageScope

  private var maintenance: Maintenance { snapshot.maintenance }
  private var slug: String { maintenance.identity.slug }
  private var path: String { Permalink.maintenance(slug) }

  var head: PageHead {
    PageHead(
      title: maintenance.identity.title, description: snapshot.excerpt, path: path, kind: "maintenance",
      dates: PostDates(snapshot, at: scope.site.snapshot.now), hasMarkdownTwin: true,
      isLive: snapshot.isPlanned || snapshot.isRunning)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": maintenance.identity.title
    case "windowHTML": scope.range(snapshot.window.start, snapshot.window.end, \.long)
    case "badgesHTML": scope.phases(of: snapshot.window)
    case "summaryHTML":
      maintenance.summary.isEmpty
        ? nil : scope.html(maintenance.summary, slug: slug, path: path, isOwnPage: true, under: 1)
    case "factsHTML": facts
    case "occurrencesHTML": occurrences
    case "effectsHTML": effects
    case "hasUpdates": !maintenance.updates.isEmpty
    case "updatesHTML":
      UpdateView.html(
        of: maintenance.updates, effects: snapshot.effects, start: nil, slug: slug, path: path, in: scope)
    case "tagsHTML": TagList.html(maintenance.identity.tags, in: scope)
    case "neighboursHTML":
      Neighbours.html(
        older: older.map(Self.neighbour), newer: newer.map(Self.neighbour), wordsUnder: "maintenance", in: scope)
    default: nil
    }
  }

  private var facts: String? {
    let (locale, window) = (scope.locale, snapshot.window)
    var facts = FactList()
    facts.add(locale.text("maintenance.begins"), anchored(scope.time(window.start), window.beginAnchor))
    facts.add(locale.text("maintenance.ends"), anchored(scope.time(window.end), window.endAnchor))
    facts.add(locale.text("maintenance.duration"), scope.duration(window.end.seconds(since: window.start)))
    facts.add(locale.text("maintenance.repeats"), maintenance.recurrence.map { TextEscaping.escaped(words(for: $0)) })
    return facts.html
  }

  /// Feeds lead here. In one that repeats the list of its dates has these ids.
  private func anchored(_ markup: String, _ anchor: String) -> String {
    maintenance.recurrence == nil ? "<span id=\"" + anchor + "\">" + markup + "</span>" : markup
  }

  private func words(for recurrence: Recurrence) -> String {
    let frequency = recurrence.frequency.rawValue.lowercased()
    return scope.locale.text("maintenance.repeats_" + frequency, count: recurrence.interval)
  }

  /// What the work does to its components; of work to come, and of work that repeats, what it will do.
  private var effects: String? {
    guard snapshot.isPlanned || maintenance.recurrence != nil else {
      return EffectSection(scope: scope, effects: snapshot.effects, isOpen: snapshot.isRunning).html
    }
    guard !maintenance.affected.isEmpty else { return nil }
    return "<p>" + maintenance.affected.map(scope.planned).joined(separator: " ") + "</p>"
  }

  /// The dates of one that repeats: the next first, then the last ones that are over, the last first.
  private var occurrences: String? {
    guard maintenance.recurrence != nil, snapshot.occurrences.count > 1 else { return nil }
    var writer = MarkupWriter()
    writer.markup("<ul class=\"occurrences\">\n")
    let planned = snapshot.occurrences.filter { $0.state == .scheduled }
    for window in planned + snapshot.recentOccurrences.reversed() {
      writer.markup("<li id=\"" + window.beginAnchor + "\">")
      writer.markup(scope.range(window.start, window.end))
      writer.markup(" <span id=\"" + window.endAnchor + "\">")
      writer.markup(scope.state(window.state))
      writer.markup("</span></li>\n")
    }
    writer.markup("</ul>")
    return writer.string
  }

  private static func neighbour(_ snapshot: MaintenanceSnapshot) -> Neighbours.Neighbour {
    (snapshot.maintenance.identity.title, Permalink.maintenance(snapshot.maintenance.identity.slug))
  }
}
