import Derivation
import StatusModel

/// The incidents whose postmortem is still to come.
struct OwedPostmortems {
  let scope: PageScope

  /// nil when there are none.
  func html(_ owed: [Postmortems.Owed]) -> String? {
    guard !owed.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<ul class=\"entries\">\n")
    for owed in owed {
      let snapshot = scope.site.snapshot.incidents[owed.incident]
      let identity = snapshot.incident.identity
      writer.markup("<li class=\"entry\">\n<p class=\"entry-title\">")
      writer.markup(scope.link(identity.title, to: Permalink.incident(identity.slug)))
      writer.markup("</p>\n<p class=\"facts\">" + scope.impact(snapshot.impact) + " ")
      writer.markup("<span>" + scope.time(snapshot.incident.started) + "</span> ")
      let key = owed.postmortem.isPromised ? "postmortems.promised" : "postmortems.due"
      writer.markup(Self.words(owed.postmortem, key, in: scope) + "</p>\n</li>\n")
    }
    writer.markup("</ul>")
    return writer.string
  }

  /// By when it comes, in the words at `key`, and whether it is late.
  static func words(_ owed: OwedPostmortem, _ key: String, in scope: PageScope) -> String {
    let words = "<span>" + scope.words(key, date: owed.due) + "</span>"
    return owed.isOverdue ? words + " " + scope.overdue() : words
  }
}
