import StatusModel

/// Head, header and footer, rendered once for each depth and place in the navigation.
struct PageFrames: Sendable {
  private struct Key: Hashable {
    let root: String
    let section: SiteSection?
  }

  private let settings: SiteSettings
  private let theme: Theme
  private let generator: String
  private let styleSheet: StyleSheet
  private let script: Script
  private var cache: [Key: PageFrame] = [:]

  init(settings: SiteSettings, theme: Theme, generator: String, styleSheet: StyleSheet, script: Script) {
    self.settings = settings
    self.theme = theme
    self.generator = generator
    self.styleSheet = styleSheet
    self.script = script
    for root in ["", "../", "../../"] {
      let links = LinkBase.relative(root: root)
      for section in [nil] + SiteSection.allCases {
        cache[Key(root: root, section: section)] = rendered(links, section: section)
      }
    }
  }

  func frame(for links: LinkBase, section: SiteSection?) -> PageFrame {
    if case .relative(let root) = links, let frame = cache[Key(root: root, section: section)] { return frame }
    return rendered(links, section: section)
  }

  private func rendered(_ links: LinkBase, section: SiteSection?) -> PageFrame {
    let head = HeadView(generator: generator, styleSheet: styleSheet, script: script, links: links)
    let header = HeaderView(settings: settings, locale: theme.locale, links: links, section: section)
    let footer = FooterView(settings: settings, locale: theme.locale, links: links, generator: generator)
    return PageFrame(
      head: theme.render(head, in: "head"), header: theme.render(header, in: "header"),
      footer: theme.render(footer, in: "footer"),
      feeds: FeedLinks.alternates(FeedLinks.ofSite(settings, theme.locale), links))
  }
}
