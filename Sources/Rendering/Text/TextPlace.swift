import RichText

/// Where a text is shown, which decides its links, its ids and its headings.
struct TextPlace: Sendable {
  /// Whose ids the text may use.
  enum Identifiers: Sendable {
    /// The page is the post's own: headings and footnotes have ids.
    case own
    /// The text is shown elsewhere and has no ids; its anchors lead to the post's page at `path`.
    case elsewhere(path: String)
  }

  let links: LinkBase
  let identifiers: Identifiers
  /// The post's slug, before every id, so that several posts can stand in one page.
  let slug: String
  /// The update's anchor, so that each part of a post has its own footnotes; empty for the summary.
  let part: String
  /// The level of the heading above the text: its own follow from there without a gap.
  let headingLevel: Int
  /// Whether style sheets reach it; a feed's reader has none.
  let isStyled: Bool

  init(
    links: LinkBase, identifiers: Identifiers, slug: String, part: String = "", headingLevel: Int,
    isStyled: Bool = true
  ) {
    self.links = links
    self.identifiers = identifiers
    self.slug = slug
    self.part = part
    self.headingLevel = headingLevel
    self.isStyled = isStyled
  }

  var hasIdentifiers: Bool {
    if case .own = identifiers { true } else { false }
  }

  func identifier(_ anchor: String) -> String { Self.identifier(anchor, in: slug) }

  /// Of a heading on the page of the post `slug`.
  static func identifier(_ anchor: String, in slug: String) -> String { slug + "_" + anchor }

  /// The anchor of a footnote; those of headings have no `.`.
  func footnote(_ number: Int) -> String { "\(part).note.\(number)" }

  /// The anchor of a place that refers to a footnote.
  func footnoteReference(_ number: Int, _ occurrence: Int) -> String { "\(part).ref.\(number).\(occurrence)" }

  /// The address of an anchor of the same post.
  func address(ofAnchor anchor: String) -> String {
    switch identifiers {
    case .own: "#" + identifier(anchor)
    case .elsewhere(let path): links.address(of: path, fragment: identifier(anchor))
    }
  }

  /// nil for what leads nowhere safe.
  func address(of target: LinkTarget) -> String? {
    switch target {
    case .external(let url): url
    case .site(let path, let fragment): links.address(of: path, fragment: fragment)
    case .anchor(let anchor): address(ofAnchor: anchor)
    case .unresolved, .refused: nil
    }
  }
}
