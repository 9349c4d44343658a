package import StatusModel

/// One day of a component.
package struct DayUptime: Sendable, Equatable {
  package let date: CivilDate
  package let uptime: Uptime
  /// The worst status of the day; nil when the day has no data.
  package let worst: ComponentStatus?
}
