import StatusModel

/// The site's style sheet, with the site's own colour, corners and letters.
struct StyleSheet: Sendable {
  let bytes: [UInt8]
  /// From the site's root, with a hash of the content, so that browsers may keep it for ever.
  let path: String

  init(accent: String?, appearance: Appearance = Appearance()) {
    self.init(Self.parts, named: "style", accent: accent, appearance: appearance)
  }

  /// Of the page for frames on other sites, which needs little.
  static func embed(accent: String?, appearance: Appearance) -> StyleSheet {
    StyleSheet(
      [PackageResources.tokens_css, PackageResources.embed_css], named: "embed", accent: accent,
      appearance: appearance)
  }

  private init(_ parts: [[UInt8]], named name: String, accent: String?, appearance: Appearance) {
    var bytes = parts.flatMap { $0 }
    if let accent = accent.flatMap(AccentColor.init) { bytes += accent.declarations.utf8 }
    bytes += appearance.declarations.utf8
    self.bytes = bytes
    path = "assets/\(name).\(ContentHash.hexadecimal(of: bytes)).css"
  }

  /// In the order of the cascade.
  private static let parts = [
    PackageResources.tokens_css, PackageResources.base_css, PackageResources.layout_css,
    PackageResources.status_css, PackageResources.posts_css, PackageResources.components_css,
    PackageResources.front_css, PackageResources.pages_css,
    PackageResources.insights_css, PackageResources.reviews_css,
    PackageResources.media_css,
  ]
}
