import StatusModel

/// Links to the pages of components, which incidents repeat with every update: written once for each depth of pages.
struct ComponentLinks: Sendable {
  /// By the depth of the page, then by component.
  private let links: [[String]]
  private static let roots = ["", "../", "../../"]

  init(_ components: [Component]) {
    links = Self.roots.map { root in components.map { Self.link(to: $0, from: .relative(root: root)) } }
  }

  func link(to component: Component, at index: Component.Index, from base: LinkBase) -> String {
    if case .relative(let root) = base, let depth = Self.roots.firstIndex(of: root) { return links[depth][index] }
    return Self.link(to: component, from: base)
  }

  private static func link(to component: Component, from base: LinkBase) -> String {
    var writer = MarkupWriter()
    writer.markup("<a")
    writer.link("href", base.address(of: Permalink.component(component.id)))
    writer.markup(">")
    writer.text(component.name)
    writer.markup("</a>")
    return writer.string
  }
}
