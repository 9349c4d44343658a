/// Uptime of a component, a group or the site over a range of days.
package struct UptimeReport: Sendable, Equatable {
  /// Oldest first, one for each day of the window in the site's zone; the last is today up to now.
  package let days: [DayUptime]
  /// Over the days that have data.
  package let total: Uptime
}
