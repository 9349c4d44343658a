import Derivation
import Mustache
import StatusModel

/// `/components/<id>/`
struct ComponentPage: SitePage {
  static let template = "component"
  /// The most entries on the page; the history has all.
  private static let entryLimit = 50

  let snapshot: ComponentSnapshot
  let scope: PageScope

  private var component: Component { snapshot.component }

  var head: PageHead {
    PageHead(
      title: component.name, description: component.description, path: Permalink.component(component.id),
      kind: "component", isLive: true, feeds: FeedLinks.of(component, scope.site.settings, scope.locale))
  }

  func child(named name: String) -> Any? {
    switch name {
    case "name": component.name
    case "statusHTML": scope.status(snapshot.status)
    case "sinceHTML": snapshot.since.map { scope.words("overall.since", time: $0) }
    case "description": component.description
    case "link": component.link != nil
    case "linkHref": component.link.map(URLEscaping.encoded)
    case "linkLabel": scope.locale.text("component.website", ["name": component.name])
    case "mayBeAffectedHTML": scope.mayBeAffected(snapshot)
    case "legendHTML": Legend.html(in: scope)
    case "barsHTML": UptimeBars.html(of: snapshot, in: scope)
    case "budgetHTML": UptimeFacts.html(of: snapshot, in: scope)
    case "calendarHTML": YearCalendar(of: snapshot, in: scope).html
    case "weights": scope.locale.weights(scope.site.settings.uptime.weights)
    case "drawingHTML": Requirements(snapshot: snapshot, scope: scope).drawing
    case "requiresHTML": Requirements(snapshot: snapshot, scope: scope).requires
    case "requiredByHTML": Requirements(snapshot: snapshot, scope: scope).requiredBy
    case "blastRadiusHTML": Requirements(snapshot: snapshot, scope: scope).blastRadius
    case "cutSetsHTML": CutSetList(component: snapshot.index, scope: scope).html
    case "dependenciesHref": scope.site.settings.shows(.dependencies) ? scope.href(Permalink.dependencies) : nil
    case "entriesHTML": entries
    case "hasEntries": !snapshot.incidents.isEmpty || !snapshot.maintenances.isEmpty
    case "historyHref": scope.href(Permalink.history)
    case "insightsHref": scope.insightsHref("#components")
    case "feedsHTML":
      FeedLinks.visible(
        FeedLinks.of(component, scope.site.settings, scope.locale), scope.links, scope.locale)
    default: nil
    }
  }

  private var entries: String? {
    EntryList.html(
      incidents: Array(snapshot.incidents.prefix(Self.entryLimit)),
      maintenances: Array(snapshot.maintenances.prefix(Self.entryLimit)), in: scope)
  }
}
