import Derivation
import StatusModel

/// What is done, postmortem by postmortem.
struct FollowUpRecord {
  let scope: PageScope

  /// `followUps` of one postmortem follow each other; nil when there are none.
  func html(_ followUps: [FollowUpSnapshot]) -> String? {
    guard !followUps.isEmpty else { return nil }
    var writer = MarkupWriter(reserving: 4096)
    var last: Int?
    writer.markup("<div class=\"columns\">\n")
    for followUp in followUps {
      if followUp.incident != last {
        if last != nil { writer.markup("</ul>\n</div>\n") }
        writer.markup("<div>\n<h3>" + heading(of: followUp.incident) + "</h3>\n<ul class=\"tasks\">\n")
      }
      last = followUp.incident
      add(followUp, to: &writer)
    }
    writer.markup("</ul>\n</div>\n</div>")
    return writer.string
  }

  private func heading(of place: Int) -> String {
    let incident = scope.site.snapshot.incidents[place].incident
    return scope.link(incident.identity.title, to: Permalink.postmortem(of: incident))
  }

  private func add(_ snapshot: FollowUpSnapshot, to writer: inout MarkupWriter) {
    writer.markup("<li>")
    writer.text(snapshot.followUp.text)
    let facts = FollowUpFacts(snapshot: snapshot, scope: scope).markup
    if !facts.isEmpty { writer.markup(" <span class=\"facts\">" + facts + "</span>") }
    writer.markup("</li>\n")
  }
}
