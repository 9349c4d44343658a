import Derivation
import StatusModel

extension SitePlan {
  /// A badge of the site and two of every component that is shown. Hidden ones are left out, as in the status API: they
  /// are how we work, not what others depend on.
  mutating func addBadges() {
    let site = site
    addBadge("status") { Badge.site(site) }
    for snapshot in snapshot.components where !snapshot.component.isHidden {
      addBadge(snapshot.component.id) { Badge.component(snapshot, site.locale) }
      addBadge(snapshot.component.id + "-uptime") { Badge.uptime(of: snapshot, site.locale) }
    }
  }

  /// Settings with two badges of one name are refused when they are read.
  private mutating func addBadge(_ name: String, _ badge: @escaping @Sendable () -> Badge) {
    add("badges/\(name).svg") { BadgeDrawing(badge: badge()).bytes }
    add("badges/\(name).json") { BadgeEndpoint.bytes(of: badge()) }
  }
}
