import Derivation
import Mustache
import StatusModel

/// One update of an incident or a maintenance.
struct UpdateView: MustacheParent {
  let update: Update
  /// The post's slug and the path of its page.
  let slug: String
  let path: String
  /// Whether it stands on the post's own page, under a heading of its own.
  let isOwnPage: Bool
  let scope: PageScope

  func child(named name: String) -> Any? {
    switch name {
    case "state": update.state.word
    case "headHTML": head
    case "bodyHTML":
      scope.html(update.body, slug: slug, part: update.anchor, path: path, isOwnPage: isOwnPage, under: 3)
    case "changesHTML": changes
    default: nil
    }
  }

  /// State and time: on the post's own page a heading that can be linked to.
  private var head: String {
    var writer = MarkupWriter()
    writer.markup(isOwnPage ? "<h3 class=\"update-head\"" : "<p class=\"update-head\"")
    if isOwnPage { writer.attribute("id", update.anchor) }
    writer.markup("><span class=\"update-state\">")
    writer.text(update.keepsState ? scope.locale.text("state.update") : scope.locale.word(for: update.state))
    writer.markup("</span> <a class=\"permalink\"")
    writer.link(
      "href", isOwnPage ? "#" + update.anchor : scope.links.address(of: path, fragment: update.anchor))
    writer.markup(">" + scope.time(update.at))
    writer.markup(isOwnPage ? "</a></h3>" : "</a></p>")
    return writer.string
  }

  private var changes: String? {
    guard !update.changes.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<ul class=\"changes\">")
    for change in update.changes {
      writer.markup("<li>")
      writer.markup(scope.component(change.component))
      writer.markup(" ")
      writer.markup(scope.status(change.status))
      writer.markup("</li>")
    }
    writer.markup("</ul>")
    return writer.string
  }
}
