import Derivation
import StatusModel

/// One component on the front page.
struct ComponentRow {
  let snapshot: ComponentSnapshot
  let scope: PageScope

  var html: String {
    let component = snapshot.component
    var writer = MarkupWriter(reserving: 4096)
    writer.markup("<li class=\"component\">\n<p class=\"component-head\"><span class=\"component-name\">")
    writer.markup(scope.component(snapshot.index))
    writer.markup("</span> ")
    writer.markup(scope.status(snapshot.status))
    writer.markup("</p>\n")
    if let description = component.description { writer.element("p", class: "component-description", description) }
    if let reason = scope.mayBeAffected(snapshot) { writer.markup("<p class=\"may-be-affected\">" + reason + "</p>\n") }
    writer.markup(UptimeBars.html(of: snapshot, in: scope))
    writer.markup("</li>\n")
    return writer.string
  }
}
