import Derivation
import StatusModel

/// What all pages of a site share. What it tells never changes once made, so that pages can be rendered side by side.
final class SiteContext: Sendable {
  let snapshot: StatusSnapshot
  let theme: Theme
  /// The program that made the site, with its version.
  let generator: String
  let styleSheet: StyleSheet
  let script = Script()
  let textWords: TextWords
  let labels: StatusLabels
  /// The path of the site's address, such as `/status/`.
  let basePath: String
  let feedOrder: FeedOrder
  let componentLinks: ComponentLinks
  let feedContents = FeedContents()
  let cutSets: MinimalCutSets
  private let frames: PageFrames

  init(snapshot: StatusSnapshot, theme: Theme, generator: String) {
    self.snapshot = snapshot
    self.theme = theme
    self.generator = generator
    styleSheet = StyleSheet(accent: snapshot.settings.accent, appearance: snapshot.settings.appearance)
    textWords = TextWords(theme.locale)
    labels = StatusLabels(theme.locale)
    basePath = Self.path(ofURL: snapshot.settings.url)
    feedOrder = FeedOrder(snapshot)
    cutSets = MinimalCutSets(of: snapshot.settings.components)
    componentLinks = ComponentLinks(snapshot.settings.components)
    frames = PageFrames(
      settings: snapshot.settings, theme: theme, generator: generator, styleSheet: styleSheet, script: script)
  }

  var settings: SiteSettings { snapshot.settings }
  var locale: Locale { theme.locale }

  /// The page around `page`'s own part. `links` overrides where links start from.
  func render(_ page: some SitePage, links: LinkBase) -> [UInt8] {
    let head = page.head
    let frame = frames.frame(for: links, section: head.section)
    let main = theme.render(page, in: type(of: page).template)
    let layout = LayoutView(head: head, frame: frame, main: main, links: links, site: self)
    return Array(theme.render(layout, in: "layout").utf8)
  }

  func component(_ index: Component.Index) -> Component { settings.components[index] }

  /// `/status/` of `https://example.com/status/`.
  private static func path(ofURL url: String) -> String {
    let bytes = Array(url.utf8)
    let slash = UInt8(ascii: "/")
    let slashes = bytes.indices.filter { bytes[$0] == slash }
    guard slashes.count > 2 else { return "/" }
    return String(decoding: bytes[slashes[2]...], as: UTF8.self)
  }
}
