import Content
package import StatusModel

/// What a new project needs to know.
package struct StarterAnswers: Sendable {
  package var title: String
  /// With a `/` at its end.
  package var url: String
  package var timeZone: TimeZoneRules
  /// Never empty.
  package var components: [StarterComponent]
  package var integration: ContinuousIntegration

  package init(
    title: String, url: String, timeZone: TimeZoneRules, components: [StarterComponent],
    integration: ContinuousIntegration
  ) {
    self.title = title
    self.url = url
    self.timeZone = timeZone
    self.components = components
    self.integration = integration
  }
}

extension StarterAnswers {
  /// A title, up to 300 characters on one line; nil when `text` is none.
  package static func title(_ text: String) -> String? {
    StarterText.isLine(text) && text.unicodeScalars.count <= 300 ? text : nil
  }

  package static func url(_ text: String) -> String? { SiteAddress.normalized(text) }

  package static func timeZone(_ name: String) -> TimeZoneRules? { ZoneCatalog.zone(named: name) }

  /// The instant of a day with a time; without a zone it is in `zone`.
  package static func instant(_ text: String, in zone: TimeZoneRules) -> Instant? { Moment.instant(text, in: zone) }

  /// The names of all time zones, for a suggestion.
  package static var timeZoneNames: [String] { ZoneCatalog.names }
}
