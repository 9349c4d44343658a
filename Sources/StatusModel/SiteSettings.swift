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
  /// The logo as finished SVG to stand in pages; nil when it stays a file.
  package var logoDrawing: String?
  /// A colour as `#rrggbb`.
  package var accent: String?
  package var appearance: Appearance
  /// Days on the front page, at least 1.
  package var historyDays: Int
  /// Hours after which a page says how old it is, at least 1.
  package var staleAfterHours: Int
  /// Whether search engines are asked to stay away.
  package var isUnlisted: Bool
  package var security: SecurityContact?
  package var visibility: PageVisibility
  /// Whom the site is made for: maintainers see the private pages too.
  package var audience: PageVisibility.Audience
  package var postmortems: PostmortemSettings
  package var uptime: UptimeSettings
  package var warnings: WarningSettings
  package var groups: [ComponentGroup]
  package var components: [Component]

  package init(
    title: String, url: String, description: String? = nil, language: String = "en", timeZone: TimeZoneRules = .utc,
    homepage: String? = nil, support: String? = nil, logo: String? = nil, accent: String? = nil,
    appearance: Appearance = Appearance(), historyDays: Int = 15, staleAfterHours: Int = 24,
    isUnlisted: Bool = false, security: SecurityContact? = nil,
    visibility: PageVisibility = PageVisibility(), audience: PageVisibility.Audience = .public,
    postmortems: PostmortemSettings = PostmortemSettings(), uptime: UptimeSettings = UptimeSettings(),
    warnings: WarningSettings = WarningSettings(),
    groups: [ComponentGroup] = [], components: [Component]
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
    self.appearance = appearance
    self.historyDays = historyDays
    self.staleAfterHours = staleAfterHours
    self.isUnlisted = isUnlisted
    self.security = security
    self.visibility = visibility
    self.audience = audience
    self.postmortems = postmortems
    self.uptime = uptime
    self.warnings = warnings
    self.groups = groups
    self.components = components
  }

  /// The same with what components require on a day.
  package func asOf(_ day: CivilDate) -> SiteSettings {
    var settings = self
    settings.components = components.asOf(day)
    return settings
  }

  /// Whether this site has the page. There is none about dependencies where no component ever requires another.
  package func shows(_ page: AnalysisPage) -> Bool {
    if page == .dependencies, components.allSatisfy(\.requirements.isEmpty) { return false }
    return audience == .private || visibility[page] == .public
  }
}
