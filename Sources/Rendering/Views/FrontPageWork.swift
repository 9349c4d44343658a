import Derivation
import StatusModel

/// Running and planned maintenance on the front page: the nearer in time, the more is said of it.
struct FrontPageWork {
  let scope: PageScope
  /// What begins later stands in one line.
  private static let nearDays = 14

  var isEmpty: Bool { !snapshot.maintenances.contains { $0.isRunning || $0.isPlanned } }

  var running: [PlannedMaintenanceView] {
    snapshot.maintenances.filter(\.isRunning)
      .map { PlannedMaintenanceView(snapshot: $0, scope: scope, pattern: \.brief) }
  }

  /// The next one first.
  var upcoming: [PlannedMaintenanceView] {
    planned.filter { $0.window.start < horizon }
      .map { PlannedMaintenanceView(snapshot: $0, scope: scope, pattern: \.brief) }
  }

  /// nil when there is none.
  var distantHTML: String? {
    let distant = planned.filter { $0.window.start >= horizon }
    guard !distant.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<ul class=\"distant\">\n")
    for maintenance in distant {
      writer.markup("<li>" + scope.date(scope.zone.date(of: maintenance.window.start)) + " ")
      let identity = maintenance.maintenance.identity
      writer.markup(scope.link(identity.title, to: Permalink.maintenance(identity.slug)) + "</li>\n")
    }
    writer.markup("</ul>")
    return writer.string
  }

  private var snapshot: StatusSnapshot { scope.site.snapshot }
  private var horizon: Instant { snapshot.now.advanced(by: Self.nearDays * 86_400) }
  private var planned: [MaintenanceSnapshot] { snapshot.maintenances.filter(\.isPlanned).reversed() }
}
