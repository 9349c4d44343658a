import Derivation
import StatusModel

extension SitePlan {
  /// The calendars of the site and of every component.
  mutating func addCalendars() {
    let site = site
    add(MaintenanceCalendar.fileName) { MaintenanceCalendar(site: site).bytes }
    for component in snapshot.components {
      add(Permalink.component(component.component.id) + MaintenanceCalendar.fileName) {
        MaintenanceCalendar(of: component, site: site).bytes
      }
    }
  }
}
