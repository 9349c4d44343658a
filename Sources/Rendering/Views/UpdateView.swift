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
    case "label": label
    case "headingTag": isOwnPage ? "h3" : "p"
    case "anchor": isOwnPage ? update.anchor : nil
    case "href": isOwnPage ? "#" + update.anchor : scope.links.address(of: path, fragment: update.anchor)
    case "timeHTML": scope.time(update.at)
    case "bodyHTML": scope.html(update.body, slug: slug, path: path, isOwnPage: isOwnPage, under: 3)
    case "changesHTML": changes
    default: nil
    }
  }

  private var label: String {
    update.keepsState ? scope.locale.text("state.update") : scope.locale.word(for: update.state)
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
