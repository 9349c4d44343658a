import Derivation
import StatusModel

/// Incidents by how long they lasted, with bars that compare them.
enum LongestIncidents {
  /// `places` are those in the snapshot, the longest first; nil when there are none.
  static func html(_ places: [Int], in scope: PageScope) -> String? {
    let incidents = places.map { scope.site.snapshot.incidents[$0] }
    guard let longest = incidents.first?.duration else { return nil }
    var chart = ChartList(isRanking: true)
    for incident in incidents {
      let identity = incident.incident.identity
      let day = scope.zone.date(of: incident.incident.started)
      let name =
        scope.link(identity.title, to: Permalink.incident(identity.slug)) + " <span class=\"facts\">"
        + scope.impact(incident.impact) + " " + scope.date(day) + "</span>"
      let length = scope.duration(incident.duration)
      let value = incident.isOpen ? scope.locale.pattern("incident.so_far").markup(["duration": length]) : length
      let tone = incident.impact == .none ? "neutral" : incident.impact.componentStatus.word
      chart.add(name, value, Gauge.svg(incident.duration, of: longest, tone: tone))
    }
    return chart.html()
  }
}
