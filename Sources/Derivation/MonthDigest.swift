package import StatusModel

/// What happened in one month in the site's zone.
package struct MonthDigest: Sendable, Equatable {
  package let month: CivilMonth
  /// Places in `StatusSnapshot.incidents` of those that started in the month, newest first.
  package let incidents: [Int]
  /// Places in `StatusSnapshot.maintenances` of those whose window began in the month, up to now.
  package let maintenances: [Int]
  /// Seconds in which any component shown was in partial or major outage, counted once.
  package let outageSeconds: Int
  /// Of all shown components together, up to now.
  package let uptime: Uptime
}
