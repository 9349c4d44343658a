import Content
package import Loading
package import StatusModel

/// What a run is told about its input.
package struct ProjectOptions: Sendable {
  /// The moment the site is made for.
  package enum Now: Sendable {
    case instant(Instant)
    /// A TIME of the contract; without a zone it is in the site's.
    case text(String)
  }

  /// Text that stands in for a file of the project that may not be there.
  package enum Overlay: Sendable {
    /// In the folder `site`.
    case site(SourceOverlay)
    /// In the folder `content`.
    case content(SourceOverlay)
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
  /// Whether git is asked what published updates said before, where the posts lie in a repository.
  package var readsHistory: Bool
  package var overlay: Overlay?

  package init(
    site: String = "site", content: String = "content", baseURL: String? = nil, now: Now,
    includesDrafts: Bool = false, isPrivate: Bool = false, isStrict: Bool = false,
    readsHistory: Bool = false
  ) {
    self.site = site
    self.content = content
    self.baseURL = baseURL
    self.now = now
    self.includesDrafts = includesDrafts
    self.isPrivate = isPrivate
    self.isStrict = isStrict
    self.readsHistory = readsHistory
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

  /// Puts a text in place of the file at `path`, as the user names it. False when that lies neither in `content` nor in `site`.
  package mutating func overlay(_ path: String, with bytes: [UInt8]) -> Bool {
    if let components = SourceFolder(root: content).components(of: path) {
      overlay = .content(SourceOverlay(components: components, bytes: bytes))
    } else if let components = SourceFolder(root: site).components(of: path) {
      overlay = .site(SourceOverlay(components: components, bytes: bytes))
    } else {
      return false
    }
    return true
  }

  /// The same for who has no use for what updates said before.
  package var withoutHistory: ProjectOptions {
    var options = self
    options.readsHistory = false
    return options
  }

  func siteFolder(cache: SourceCache?) -> SourceFolder {
    guard case .site(let overlay) = overlay else { return SourceFolder(root: site, cache: cache) }
    return SourceFolder(root: site, overlay: overlay)
  }

  func contentFolder(cache: SourceCache?) -> SourceFolder {
    guard case .content(let overlay) = overlay else { return SourceFolder(root: content, cache: cache) }
    return SourceFolder(root: content, overlay: overlay)
  }
}
