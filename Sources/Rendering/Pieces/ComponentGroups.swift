import Derivation
import StatusModel

/// The components that are shown, by group.
struct ComponentGroups {
  let scope: PageScope

  var html: String {
    var writer = MarkupWriter(reserving: 16_384)
    for group in scope.site.snapshot.groups { write(group, to: &writer) }
    return writer.string
  }

  private func write(_ snapshot: GroupSnapshot, to writer: inout MarkupWriter) {
    guard let group = snapshot.group else {
      writer.markup("<div class=\"group\">")
      writeList(of: snapshot, to: &writer)
      return writer.markup("</div>\n")
    }
    let folds = group.opening != .always
    let isOpen = group.opening == .whenAffected && snapshot.status != .operational
    writer.markup(
      folds
        ? "<details class=\"group\"\(isOpen ? " open" : "")><summary>"
        : "<div class=\"group\"><div class=\"group-head\">")
    writer.element("h3", group.name)
    writer.markup(" ")
    writer.markup(scope.status(snapshot.status))
    writer.markup(folds ? "</summary>\n" : "</div>\n")
    if let description = group.description { writer.element("p", class: "group-description", description) }
    writeList(of: snapshot, to: &writer)
    writer.markup(folds ? "</details>\n" : "</div>\n")
  }

  private func writeList(of snapshot: GroupSnapshot, to writer: inout MarkupWriter) {
    writer.markup("<ul class=\"component-list\">\n")
    for member in snapshot.members {
      writer.markup(ComponentRow(snapshot: scope.site.snapshot.components[member], scope: scope).html)
    }
    writer.markup("</ul>\n")
  }
}
