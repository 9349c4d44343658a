import Derivation
import StatusModel

/// Links to incidents that are like another.
enum RelatedIncidents {
  /// nil when there are none.
  static func html(to place: Int, in scope: PageScope) -> String? {
    let related = scope.site.snapshot.relatedIncidents(to: place).map { scope.site.snapshot.incidents[$0] }
    guard !related.isEmpty else { return nil }
    return scope.list(related.map { link(to: $0, in: scope) })
  }

  private static func link(to snapshot: IncidentSnapshot, in scope: PageScope) -> String {
    let identity = snapshot.incident.identity
    var writer = MarkupWriter(reserving: 256)
    writer.markup(scope.link(identity.title, to: Permalink.incident(identity.slug)))
    writer.markup(" (")
    writer.markup(scope.date(scope.zone.date(of: snapshot.incident.started)))
    writer.markup(")")
    return writer.string
  }
}
