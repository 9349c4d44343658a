package import StatusModel

/// What happened on one day in the site's zone.
package struct DayDigest: Sendable, Equatable {
  package let date: CivilDate
  /// Places in `StatusSnapshot.incidents` of those that started on the day, newest first.
  package let incidents: [Int]
  /// Places in `StatusSnapshot.maintenances` of those with an occurrence that began on the day, up to now.
  package let maintenances: [Int]
}
