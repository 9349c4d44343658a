import Derivation
import Mustache
import RichText
import StatusModel

/// A running or planned maintenance on the front page and in the list, its time large.
struct PlannedMaintenanceView: MustacheParent {
  let snapshot: MaintenanceSnapshot
  let scope: PageScope
  /// Of its dates.
  var pattern: KeyPath<DatePatterns, DatePattern> = \.long

  func child(named name: String) -> Any? {
    switch name {
    case "href": scope.href(path)
    case "title": snapshot.maintenance.identity.title
    case "windowHTML": scope.range(snapshot.window.start, snapshot.window.end, pattern)
    case "badgesHTML": badges
    case "hasWords": !(snapshot.maintenance.updates.isEmpty && snapshot.maintenance.summary.isEmpty)
    case "latestHTML": latest
    case "summaryHTML": summary
    case "affectsHTML": names
    default: nil
    }
  }

  private var slug: String { snapshot.maintenance.identity.slug }
  private var path: String { Permalink.maintenance(slug) }

  private var badges: String {
    scope.phases(of: snapshot.window)
      + " <span>" + scope.duration(snapshot.window.end.seconds(since: snapshot.window.start)) + "</span>"
  }

  private var summary: String? {
    guard !snapshot.maintenance.summary.isEmpty else { return nil }
    return scope.html(snapshot.maintenance.summary, slug: slug, path: path, isOwnPage: false, under: 3)
  }

  private var latest: String? {
    snapshot.maintenance.updates.last.map {
      UpdateView(update: $0, slug: slug, path: path, isOwnPage: false, scope: scope).html
    }
  }

  private var names: String? {
    let affected = snapshot.maintenance.affected.map(\.component)
    return affected.isEmpty ? nil : scope.components(affected)
  }
}
