import Derivation
import StatusModel

/// Links to incidents that are like another.
enum RelatedIncidents {
  /// nil when there are none.
  static func html(to place: Int, in scope: PageScope) -> String? {
    let related = scope.site.snapshot.relatedIncidents(to: place).map { scope.site.snapshot.incidents[$0] }
    guard !related.isEmpty else { return nil }
    let links = related.map { snapshot in
      scope.link(snapshot.incident.identity.title, to: Permalink.incident(snapshot.incident.identity.slug)) + " ("
        + scope.date(scope.zone.date(of: snapshot.incident.started)) + ")"
    }
    return scope.list(links)
  }
}
