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
      section: .front, isLive: true)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "tone": snapshot.overall.level.tone.word
    case "shapeHTML": StatusShape.svg(snapshot.overall.level.tone)
    case "sentence": sentence
    case "sinceHTML": since
    case "hasIncidents": !incidents.isEmpty
    case "incidents": incidents
    case "hasMaintenances": !work.isEmpty
    case "running": work.running
    case "hasUpcoming": !work.upcoming.isEmpty
    case "upcoming": work.upcoming
    case "distantHTML": work.distantHTML
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
    let asOf = "<span>" + scope.words("overall.as_of", time: snapshot.now) + "</span>"
    guard let since = snapshot.overall.since else { return asOf }
    return "<span>" + scope.words("overall.since", near: since) + "</span> " + asOf
  }

  /// Pinned ones first, then the gravest, then the newest.
  private var incidents: [OpenIncidentView] {
    let open = snapshot.incidents.filter(\.isOpen)
    let byImpact = Impact.allCases.reversed().flatMap { impact in open.filter { $0.impact == impact } }
    let pinned = byImpact.filter(\.incident.identity.isPinned) + byImpact.filter { !$0.incident.identity.isPinned }
    return pinned.map { OpenIncidentView(snapshot: $0, scope: scope) }
  }

  private var work: FrontPageWork { FrontPageWork(scope: scope) }

  private var announcements: [AnnouncementView] {
    snapshot.announcements.filter(\.isCurrent)
      .map { AnnouncementView(announcement: $0.announcement, scope: scope) }
  }
}
