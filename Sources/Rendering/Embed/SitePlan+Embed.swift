import StatusModel

extension SitePlan {
  /// The page for frames on other sites, with a style sheet of its own.
  mutating func addEmbed() {
    let site = site
    let styleSheet = StyleSheet.embed(accent: site.settings.accent, appearance: site.settings.appearance)
    add(styleSheet.path) { styleSheet.bytes }
    add(EmbedPage.path + "index.html") {
      let scope = PageScope(site: site, links: .relative(from: EmbedPage.path))
      return Array(site.theme.render(EmbedPage(styleSheet: styleSheet, scope: scope), in: EmbedPage.template).utf8)
    }
  }
}
