import Derivation
import StatusModel

/// What is not done yet, as links to where the page tells all of it.
struct FollowUpLinks {
  let scope: PageScope

  static func link(_ words: String, to anchor: String) -> String {
    "<a href=\"#" + TextEscaping.escaped(URLEscaping.encoded(anchor)) + "\">" + TextEscaping.escaped(words) + "</a>"
  }

  /// Links to the groups, as list items; nil when there are none.
  func contents(_ groups: [FollowUpGroups.Group]) -> String? {
    guard !groups.isEmpty else { return nil }
    return groups.map { group in
      let words = scope.locale.text("follow_ups.open_count", count: group.members.count)
      return "<li>" + Self.link(group.name, to: group.anchor) + " <span class=\"count\" title=\""
        + TextEscaping.escaped(words) + "\">" + scope.locale.number(group.members.count) + "</span></li>\n"
    }.joined()
  }

  /// The groups with their members; nil when there are none.
  func html(_ groups: [FollowUpGroups.Group]) -> String? {
    guard !groups.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<div class=\"columns\">\n")
    for group in groups {
      writer.markup("<div>\n<h3")
      writer.attribute("id", group.anchor)
      writer.markup(">")
      writer.text(group.name)
      writer.markup("</h3>\n<ul class=\"tasks\">\n")
      for member in group.members { writer.markup(item(member)) }
      writer.markup("</ul>\n</div>\n")
    }
    writer.markup("</div>")
    return writer.string
  }

  private func item(_ snapshot: FollowUpSnapshot) -> String {
    let incident = scope.site.snapshot.incidents[snapshot.incident].incident
    let due = snapshot.followUp.due.map {
      " <span class=\"due\">" + scope.locale.pattern("postmortem.due_on").markup(["date": scope.date($0)]) + "</span>"
    }
    let badge =
      snapshot.state == .overdue
      ? " <span class=\"badge overdue\">" + TextEscaping.escaped(scope.locale.text("postmortem.overdue")) + "</span>"
      : ""
    return "<li>" + Self.link(snapshot.followUp.text, to: FollowUpAnchor.task(snapshot, of: incident)) + (due ?? "")
      + badge + "</li>\n"
  }
}
