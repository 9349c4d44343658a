import Derivation
import StatusModel

extension PageScope {
  /// The component's name as a link to its page.
  func component(_ index: Component.Index) -> String {
    site.componentLinks.link(to: site.component(index), at: index, from: links)
  }

  /// Names as links, in the language's own list.
  func components(_ indices: [Component.Index]) -> String {
    list(indices.map(component))
  }

  /// `path` starts at the site's root.
  func link(_ words: String, to path: String) -> String {
    var writer = MarkupWriter(reserving: 192)
    writer.markup("<a href=\"")
    writer.url(href(path))
    writer.markup("\">")
    writer.text(words)
    writer.markup("</a>")
    return writer.string
  }

  /// Affected components, each with its status.
  func affected(_ effects: [ComponentEffect], isOpen: Bool) -> String? {
    guard !effects.isEmpty else { return nil }
    var writer = MarkupWriter()
    for effect in effects {
      writer.markup("<span class=\"affected\">")
      writer.markup(component(effect.component))
      writer.markup(" ")
      writer.markup(status(of: effect, isOpen: isOpen))
      writer.markup("</span> ")
    }
    return writer.string
  }

  /// Affected components by what they are now, the worst first: short where there are many.
  func affectedByStatus(_ effects: [ComponentEffect]) -> String? {
    guard !effects.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<ul class=\"affected-by-status\">\n")
    for status in ComponentStatus.allCases.reversed() {
      let names = effects.filter { $0.current == status }.map { component($0.component) }
      guard !names.isEmpty else { continue }
      writer.markup("<li>" + self.status(status) + " <span>" + list(names) + "</span></li>\n")
    }
    writer.markup("</ul>")
    return writer.string
  }

  /// A component with the status it will have.
  func planned(_ change: ComponentChange) -> String {
    "<span class=\"affected\">" + component(change.component) + " " + site.labels.planned(change.status) + "</span>"
  }

  /// Finished `items` as the language lists them.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let front = items.dropLast().joined(separator: TextEscaping.escaped(locale.text("list.separator")))
    return locale.pattern(items.count == 2 ? "list.pair" : "list.end").markup(["first": front, "last": last])
  }

  /// The reason why a component may be affected though its status does not say so; nil when it is not.
  func mayBeAffected(_ snapshot: ComponentSnapshot) -> String? {
    guard !snapshot.mayBeAffectedBy.isEmpty else { return nil }
    return locale.pattern("component.may_be_affected").markup(["components": components(snapshot.mayBeAffectedBy)])
  }
}
