import Derivation
import Mustache

/// `/maintenance/`
struct MaintenancesPage: SitePage {
  static let template = "maintenances"

  let scope: PageScope

  var head: PageHead {
    PageHead(
      title: scope.locale.text("maintenance.title"), description: scope.locale.text("maintenance.description"),
      path: Permalink.maintenances, kind: "maintenances", section: .maintenance,
      isLive: true)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "calendarHTML": FeedLinks.visible(calendar, scope.links, scope.locale)
    case "hasRunning": !running.isEmpty
    case "running": running
    case "hasPlanned": !planned.isEmpty
    case "planned": planned
    case "hasPast": !past.isEmpty
    case "pastHTML": EntryList.html(incidents: [], maintenances: past, in: scope)
    default: nil
    }
  }

  private var maintenances: [MaintenanceSnapshot] { scope.site.snapshot.maintenances }

  private var calendar: [FeedLink] {
    FeedLinks.ofSite(scope.site.settings, scope.locale).filter {
      if case .calendar = $0.subscription { true } else { false }
    }
  }

  private var running: [PlannedMaintenanceView] {
    maintenances.filter(\.isRunning).map { PlannedMaintenanceView(snapshot: $0, scope: scope) }
  }

  /// The next one first.
  private var planned: [PlannedMaintenanceView] {
    maintenances.filter(\.isPlanned).reversed().map { PlannedMaintenanceView(snapshot: $0, scope: scope) }
  }

  private var past: [Int] {
    maintenances.indices.filter { !maintenances[$0].isRunning && !maintenances[$0].isPlanned }
  }
}
