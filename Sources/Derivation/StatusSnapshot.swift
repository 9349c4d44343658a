package import StatusModel

/// Everything that follows from the posts at one instant.
package struct StatusSnapshot: Sendable, Equatable {
  package let now: Instant
  package let settings: SiteSettings
  package let overall: OverallStatus
  /// In the order of the settings.
  package let components: [ComponentSnapshot]
  /// In the order of the settings; components of no group follow as one with `group` nil. Groups with nothing to show are left out.
  package let groups: [GroupSnapshot]
  /// Newest start first. Those that start after now are left out, as is every update later than now.
  package let incidents: [IncidentSnapshot]
  /// Newest first by `window.start`.
  package let maintenances: [MaintenanceSnapshot]
  /// Those whose `from` has come, whether over or not, in the order of the history.
  package let announcements: [AnnouncementSnapshot]
  package let pages: [Page]
  package let assets: [PostAsset]
  /// The last `historyDays` days in the site's zone, today first.
  package let days: [DayDigest]
  /// Every month that has an incident or a maintenance, and the present one; newest first.
  package let months: [MonthDigest]
  /// By tag, ordered by bytes.
  package let tags: [TagDigest]
  package let dependencies: DependencyGraph
  /// Per component medians over all incidents that are over.
  package let medians: [IncidentMedians]
  /// The earliest future instant at which the site would differ by itself, at the latest the next midnight in the site's zone.
  package let nextChange: Instant?
}
