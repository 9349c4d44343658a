/// What `site.yml` says, checked and complete.
package struct SiteSettings: Sendable, Equatable {
  package var title: String
  /// Absolute, with a `/` at its end.
  package var url: String
  package var description: String?
  package var language: String
  package var timeZone: TimeZoneRules
  package var homepage: String?
  package var support: String?
  /// A path in `site/static`.
  package var logo: String?
  /// A colour as `#rrggbb`.
  package var accent: String?
  /// Days on the front page, at least 1.
  package var historyDays: Int
  package var uptime: UptimeSettings
  package var groups: [ComponentGroup]
  package var components: [Component]

  package init(
    title: String, url: String, description: String? = nil, language: String = "en", timeZone: TimeZoneRules = .utc,
    homepage: String? = nil, support: String? = nil, logo: String? = nil, accent: String? = nil,
    historyDays: Int = 15, uptime: UptimeSettings = UptimeSettings(), groups: [ComponentGroup] = [],
    components: [Component]
  ) {
    self.title = title
    self.url = url
    self.description = description
    self.language = language
    self.timeZone = timeZone
    self.homepage = homepage
    self.support = support
    self.logo = logo
    self.accent = accent
    self.historyDays = historyDays
    self.uptime = uptime
    self.groups = groups
    self.components = components
  }
}
