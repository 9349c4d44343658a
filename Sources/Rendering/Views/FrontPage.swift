import Derivation
import Mustache
import StatusModel

/// `/`
struct FrontPage: SitePage {
  static let template = "front"

  let scope: PageScope

  private var snapshot: StatusSnapshot { scope.site.snapshot }

  var head: PageHead {
    PageHead(
      title: scope.site.settings.title, description: description, path: Permalink.front, kind: "front",
      section: .front)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "tone": snapshot.overall.level.tone.word
    case "shapeHTML": StatusShape.svg(snapshot.overall.level.tone)
    case "sentence": sentence
    case "sinceHTML": since
    case "hasIncidents": !incidents.isEmpty
    case "incidents": incidents
    case "hasMaintenances": !maintenances.isEmpty
    case "maintenances": maintenances
    case "hasAnnouncements": !announcements.isEmpty
    case "announcements": announcements
    case "legendHTML": Legend.html(in: scope)
    case "componentsHTML": ComponentGroups(scope: scope).html
    case "weights": scope.locale.weights(scope.site.settings.uptime.weights)
    case "daysHTML": DayList(scope: scope).html
    case "historyHref": scope.href(Permalink.history)
    case "maintenanceHref": scope.href(Permalink.maintenances)
    case "subscribeHref": scope.href(Permalink.subscribe)
    default: nil
    }
  }

  private var sentence: String { scope.locale.sentence(for: snapshot.overall.level) }

  private var description: String {
    guard let description = scope.site.settings.description else { return sentence }
    return sentence + ". " + description
  }

  private var since: String {
    let asOf = scope.words("overall.as_of", time: snapshot.now)
    guard let since = snapshot.overall.since else { return asOf }
    return "<span>" + scope.words("overall.since", time: since) + "</span> <span class=\"as-of\">" + asOf + "</span>"
  }

  /// Pinned ones first, then the newest.
  private var incidents: [OpenIncidentView] {
    let open = snapshot.incidents.filter(\.isOpen)
    let pinned = open.filter(\.incident.identity.isPinned) + open.filter { !$0.incident.identity.isPinned }
    return pinned.map { OpenIncidentView(snapshot: $0, scope: scope) }
  }

  /// What runs, then what comes, the next one first.
  private var maintenances: [PlannedMaintenanceView] {
    let maintenances = snapshot.maintenances
    let shown = maintenances.filter(\.isRunning) + maintenances.filter(\.isPlanned).reversed()
    return shown.map { PlannedMaintenanceView(snapshot: $0, scope: scope) }
  }

  private var announcements: [AnnouncementView] {
    snapshot.announcements.filter(\.isCurrent)
      .map { AnnouncementView(announcement: $0.announcement, scope: scope) }
  }
}
