import Derivation
import StatusModel

/// `maintenance.ics`: the planned work of the site or of one component, for calendars that fetch it again and again.
///
/// It has no METHOD: it is a calendar to subscribe to and invites nobody.
struct MaintenanceCalendar {
  static let fileName = "maintenance.ics"
  static let mediaType = "text/calendar"
  /// How many maintenances that are over it keeps.
  private static let pastLimit = 100

  private let component: Component?
  private let maintenances: [MaintenanceSnapshot]
  private let scope: PageScope

  /// `snapshot` is nil for the whole site.
  init(of snapshot: ComponentSnapshot? = nil, site: SiteContext) {
    component = snapshot?.component
    scope = PageScope(site: site, links: .absolute(url: site.settings.url))
    let places = snapshot?.maintenances ?? Array(site.snapshot.maintenances.indices)
    let all = places.map { site.snapshot.maintenances[$0] }
    maintenances =
      all.filter { $0.isPlanned || $0.isRunning }
      + all.filter { !$0.isPlanned && !$0.isRunning }.prefix(Self.pastLimit)
  }

  static func title(of component: String?, _ site: String, _ locale: Locale) -> String {
    guard let component else { return locale.text("feed.calendar_title", ["site": site]) }
    return locale.text("feed.component_calendar_title", ["site": site, "component": component])
  }

  var bytes: [UInt8] {
    let title = Self.title(of: component?.name, scope.site.settings.title, scope.locale)
    var writer = CalendarWriter()
    writer.beginCalendar(title, generator: scope.site.generator)
    if let start = firstRepeating, !scope.zone.isUniversal { writer.timeZone(scope.zone, since: start) }
    for snapshot in maintenances { CalendarEvents(snapshot: snapshot, scope: scope).write(to: &writer) }
    writer.end("VCALENDAR")
    return writer.bytes
  }

  /// Where times in the site's zone begin; nil when there are none.
  private var firstRepeating: Instant? {
    maintenances.filter { $0.maintenance.recurrence != nil }.map(\.maintenance.starts).min()
  }
}
