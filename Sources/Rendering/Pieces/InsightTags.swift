import Derivation
import StatusModel

/// What the posts with each tag add up to.
struct InsightTags {
  let insights: Insights
  /// nil is all time.
  let year: CalendarPeriod?
  let scope: PageScope
  /// The most that are shown: the ones with the most incidents.
  private static let limit = 12

  /// nil when no incident of the time has a tag.
  var html: String? {
    let columns = InsightColumns(scope: scope)
    let all = insights.tags.compactMap { tag in (year.map { tag[$0] } ?? tag.total).map { (tag.subject, $0) } }
    let ranked = all.filter { $0.1.incidentCount > 0 }.enumerated().sorted {
      (-$0.element.1.incidentCount, $0.offset) < (-$1.element.1.incidentCount, $1.offset)
    }
    guard !ranked.isEmpty else { return nil }
    let locale = scope.locale
    let names = InsightNames(scope.site.snapshot)
    var table = DataTable(
      caption: locale.text("insights.tags"), class: "figures",
      columns: [locale.text("insights.tag")]
        + ["incidents", "critical", "major", "minor", "outage", "to_resolve", "to_resolve_p90"].map {
          locale.text("insights.column_" + $0)
        })
    for (subject, figures) in ranked.prefix(Self.limit).map(\.element) {
      let name = names.name(of: subject)
      let resolve = figures[.toResolve]
      table.add([
        scope.link(name, to: Permalink.tag(name)), columns.count(figures.incidentCount),
        columns.count(figures[.critical]), columns.count(figures[.major]), columns.count(figures[.minor]),
        columns.duration(figures.outageSeconds), columns.optional(resolve.median), columns.optional(resolve.ninetieth),
      ])
    }
    return table.html
  }
}
