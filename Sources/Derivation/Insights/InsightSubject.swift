package import StatusModel

/// What figures speak of.
package enum InsightSubject: Sendable, Hashable {
  /// All posts, and the uptime of the components that are shown.
  case site
  case component(Component.Index)
  /// A place in `SiteSettings.groups`; its components that are shown.
  case group(Int)
  /// A place in `StatusSnapshot.tags`; the posts with it, and what they did to components that are shown.
  case tag(Int)
}
