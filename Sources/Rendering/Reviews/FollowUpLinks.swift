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
      CountedLink.item(
        Self.link(group.name, to: group.anchor), group.members.count, of: "follow_ups.open_count", in: scope)
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
    let link = Self.link(snapshot.followUp.text, to: FollowUpAnchor.task(snapshot, of: incident))
    let due = snapshot.followUp.due.map {
      " <span class=\"due\">" + scope.words("postmortem.due_on", date: $0) + "</span>"
    }
    return "<li>" + link + (due ?? "") + (snapshot.state == .overdue ? " " + scope.overdue() : "") + "</li>\n"
  }
}
