import Derivation
import StatusModel

/// A repeating maintenance's occurrences as readers of its RRULE compute them, beside what they come to.
struct RepeatedTimes {
  private let maintenance: Maintenance
  private let zone: TimeZoneRules

  init(_ maintenance: Maintenance, in zone: TimeZoneRules) {
    self.maintenance = maintenance
    self.zone = zone
  }

  /// What names an occurrence: the day of the plan at the rule's time, whether a clock shows that time or not.
  func name(of window: MaintenanceWindow) -> CivilDateTime {
    CivilDateTime(
      date: zone.date(of: window.planned.start), secondOfDay: zone.civil(maintenance.starts).secondOfDay)
  }

  /// Whether every reader computes the times of `window` by itself. Where an occurrence runs through a clock change,
  /// some keep its length and some the time on the clock at which it ends.
  func follows(_ window: MaintenanceWindow) -> Bool {
    let length = maintenance.ends.seconds(since: maintenance.starts)
    return window.start == computedStart(of: name(of: window)) && window.end.seconds(since: window.start) == length
      && zone.offset(at: window.start) == zone.offset(at: window.end)
  }

  /// A time that a clock change skips is read with the offset from before it (RFC 5545, section 3.3.5).
  private func computedStart(of civil: CivilDateTime) -> Instant {
    switch zone.reading(of: civil) {
    case .once(let instant), .twice(let instant, _): instant
    case .skipped(let next): civil.asUTC.advanced(by: -zone.offset(at: next.advanced(by: -1)))
    }
  }
}
