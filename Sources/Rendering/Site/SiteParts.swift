import Derivation
import StatusModel

/// What the pages of a site share that follows from its settings and its theme alone.
struct SiteParts: Sendable {
  private let settings: SiteSettings
  private let theme: Theme
  private let generator: String
  let styleSheet: StyleSheet
  let script = Script()
  let textWords: TextWords
  let labels: StatusLabels
  /// The path of the site's address, such as `/status/`.
  let basePath: String
  let feedIdentifiers: FeedIdentifiers
  let componentLinks: ComponentLinks
  let cutSets: MinimalCutSets
  let frames: PageFrames

  /// Those of `previous` where they are the same.
  static func make(settings: SiteSettings, theme: Theme, generator: String, after previous: SiteParts?) -> SiteParts {
    if let previous, previous.theme === theme, previous.settings == settings, previous.generator == generator {
      return previous
    }
    return SiteParts(settings: settings, theme: theme, generator: generator)
  }

  private init(settings: SiteSettings, theme: Theme, generator: String) {
    self.settings = settings
    self.theme = theme
    self.generator = generator
    styleSheet = StyleSheet(accent: settings.accent, appearance: settings.appearance)
    textWords = TextWords(theme.locale)
    labels = StatusLabels(theme.locale)
    basePath = Self.path(ofURL: settings.url)
    feedIdentifiers = FeedIdentifiers(url: settings.url)
    componentLinks = ComponentLinks(settings.components)
    cutSets = MinimalCutSets(of: settings.components)
    frames = PageFrames(
      settings: settings, theme: theme, generator: generator, styleSheet: styleSheet, script: script)
  }

  /// `/status/` of `https://example.com/status/`.
  private static func path(ofURL url: String) -> String {
    let bytes = Array(url.utf8)
    let slash = UInt8(ascii: "/")
    let slashes = bytes.indices.filter { bytes[$0] == slash }
    guard slashes.count > 2 else { return "/" }
    return String(decoding: bytes[slashes[2]...], as: UTF8.self)
  }
}
