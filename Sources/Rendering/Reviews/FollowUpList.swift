import Derivation
import StatusModel

/// What is not done yet, with all that is known of each.
struct FollowUpList {
  let scope: PageScope

  /// nil when there are none.
  func html(_ followUps: [FollowUpSnapshot]) -> String? {
    guard !followUps.isEmpty else { return nil }
    var writer = MarkupWriter(reserving: 4096)
    writer.markup("<ul class=\"entries\">\n")
    for followUp in followUps { add(followUp, to: &writer) }
    writer.markup("</ul>")
    return writer.string
  }

  private func add(_ snapshot: FollowUpSnapshot, to writer: inout MarkupWriter) {
    let incident = scope.site.snapshot.incidents[snapshot.incident].incident
    writer.markup("<li class=\"entry\"")
    writer.attribute("id", FollowUpAnchor.task(snapshot, of: incident))
    writer.markup(">\n")
    writer.element("p", class: "entry-title", snapshot.followUp.text)
    writer.markup("\n<p class=\"facts\">" + FollowUpFacts(snapshot: snapshot, scope: scope).markup)
    writer.markup("</p>\n<p class=\"facts\"><span><span class=\"label\">")
    writer.text(scope.locale.text("follow_ups.from"))
    writer.markup("</span>" + scope.link(incident.identity.title, to: Permalink.postmortem(of: incident)))
    writer.markup("</span></p>\n</li>\n")
  }
}
