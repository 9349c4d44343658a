/// All that the posts and settings say, validated, every reference resolved. Nothing in it depends on the present.
package struct StatusHistory: Sendable, Equatable {
  package var settings: SiteSettings
  /// By start, newest first; equal starts by slug.
  package var incidents: [Incident]
  /// By first start, newest first; equal starts by slug.
  package var maintenances: [Maintenance]
  /// Pinned first, then newest first, then by slug.
  package var announcements: [Announcement]
  /// By slug.
  package var pages: [Page]
  /// By published path.
  package var assets: [PostAsset]

  package init(
    settings: SiteSettings, incidents: [Incident] = [], maintenances: [Maintenance] = [],
    announcements: [Announcement] = [], pages: [Page] = [], assets: [PostAsset] = []
  ) {
    self.settings = settings
    self.incidents = incidents
    self.maintenances = maintenances
    self.announcements = announcements
    self.pages = pages
    self.assets = assets
  }
}
