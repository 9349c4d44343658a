import Content
package import StatusModel

/// What a run is told about its input.
package struct ProjectOptions: Sendable {
  /// The moment the site is made for.
  package enum Now: Sendable {
    case instant(Instant)
    /// A TIME of the contract; without a zone it is in the site's.
    case text(String)
  }

  package var site: String
  package var content: String
  /// Takes the place of the settings' `url`.
  package var baseURL: String?
  package var now: Now
  package var includesDrafts: Bool
  /// Makes the maintainers' site, with the pages that the settings call private.
  package var isPrivate: Bool
  /// Makes warnings errors.
  package var isStrict: Bool

  package init(
    site: String = "site", content: String = "content", baseURL: String? = nil, now: Now,
    includesDrafts: Bool = false, isPrivate: Bool = false, isStrict: Bool = false
  ) {
    self.site = site
    self.content = content
    self.baseURL = baseURL
    self.now = now
    self.includesDrafts = includesDrafts
    self.isPrivate = isPrivate
    self.isStrict = isStrict
  }
}

extension ProjectOptions.Now {
  /// In Unix seconds.
  package init(seconds: Int) {
    self = .instant(Instant(seconds: seconds))
  }

  /// nil when `text` is no TIME with a day.
  package init?(argument text: String) {
    guard Moment.instant(text, in: .utc) != nil else { return nil }
    self = .text(text)
  }
}

extension ProjectOptions {
  /// Whether a site can stand at `address`.
  package static func isSiteAddress(_ address: String) -> Bool { SiteAddress.normalized(address) != nil }
}
