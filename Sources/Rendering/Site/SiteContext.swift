import Derivation
import StatusModel
import Synchronization

/// What all pages of a site share. What it tells never changes once made, so that pages can be rendered side by side.
final class SiteContext: Sendable {
  let snapshot: StatusSnapshot
  let theme: Theme
  /// The program that made the site, with its version.
  let generator: String
  let parts: SiteParts
  let feedContents = FeedContents()
  /// nil until it is asked for.
  private let knownFeedOrder = Mutex<FeedOrder?>(nil)

  /// `previous`, the context of an earlier state of the site, saves work where it holds still.
  init(snapshot: StatusSnapshot, theme: Theme, generator: String, after previous: SiteContext? = nil) {
    self.snapshot = snapshot
    self.theme = theme
    self.generator = generator
    parts = SiteParts.make(
      settings: snapshot.settings, theme: theme, generator: generator, after: previous?.parts)
  }

  var settings: SiteSettings { snapshot.settings }
  var locale: Locale { theme.locale }
  var styleSheet: StyleSheet { parts.styleSheet }
  var script: Script { parts.script }
  var textWords: TextWords { parts.textWords }
  var labels: StatusLabels { parts.labels }
  /// The path of the site's address, such as `/status/`.
  var basePath: String { parts.basePath }
  var feedIdentifiers: FeedIdentifiers { parts.feedIdentifiers }
  var componentLinks: ComponentLinks { parts.componentLinks }
  var cutSets: MinimalCutSets { parts.cutSets }

  var feedOrder: FeedOrder {
    knownFeedOrder.withLock { known in
      let order = known ?? FeedOrder(snapshot)
      known = order
      return order
    }
  }

  /// The page around `page`'s own part. `links` overrides where links start from.
  func render(_ page: some SitePage, links: LinkBase) -> [UInt8] {
    let head = page.head
    let frame = parts.frames.frame(for: links, section: head.section)
    let main = theme.render(page, in: type(of: page).template, size: 12_000)
    let layout = LayoutView(head: head, frame: frame, main: main, links: links, site: self)
    return Array(theme.render(layout, in: "layout", size: main.utf8.count + 6000).utf8)
  }

  func component(_ index: Component.Index) -> Component { settings.components[index] }
}
