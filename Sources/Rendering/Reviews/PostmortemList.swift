import Derivation
import StatusModel

/// Reviews in short, one after another.
struct PostmortemList {
  let scope: PageScope

  private var incidents: [IncidentSnapshot] { scope.site.snapshot.incidents }
  private var locale: Locale { scope.locale }

  /// `places` are those of incidents with a postmortem; nil when there are none.
  func html(_ places: [Int]) -> String? {
    guard !places.isEmpty else { return nil }
    var writer = MarkupWriter(reserving: 4096)
    writer.markup("<ul class=\"entries\">\n")
    for place in places {
      guard let postmortem = incidents[place].incident.postmortem else { continue }
      add(incidents[place], postmortem, at: place, to: &writer)
    }
    writer.markup("</ul>")
    return writer.string
  }

  private func add(_ snapshot: IncidentSnapshot, _ postmortem: Postmortem, at place: Int, to writer: inout MarkupWriter)
  {
    let identity = snapshot.incident.identity
    let path = Permalink.incident(identity.slug)
    let digest = ReviewDigest(of: snapshot, postmortem, in: locale)
    writer.markup("<li class=\"entry review\">\n<p class=\"entry-title\">")
    writer.markup(scope.link(identity.title, to: Permalink.postmortem(of: snapshot.incident)))
    writer.markup("</p>\n<p class=\"facts\">" + facts(of: snapshot, postmortem) + "</p>\n")
    if let summary = digest.summary { writer.element("p", class: "excerpt", summary) }
    if let cause = digest.cause {
      let anchor = TextPlace.identifier(cause.anchor, in: identity.slug)
      add("postmortems.root_cause", TextEscaping.escaped(cause.text), link: path + "#" + anchor, to: &writer)
    }
    add("postmortems.related", related(to: place), to: &writer)
    writer.markup("</li>\n")
  }

  private func facts(of snapshot: IncidentSnapshot, _ postmortem: Postmortem) -> String {
    var facts = [scope.impact(snapshot.impact)]
    facts.append(span(scope.date(scope.zone.date(of: postmortem.at))))
    if let state = FollowUpNotes(postmortem.followUps, in: scope).summary { facts.append(span(state)) }
    if !snapshot.effects.isEmpty {
      let names = snapshot.effects.map { scope.site.component($0.component) }.filter { !$0.isHidden }.map(\.name)
      facts.append(span(TextEscaping.escaped(locale.list(names))))
    }
    return facts.joined(separator: " ")
  }

  private func span(_ markup: String) -> String { "<span>" + markup + "</span>" }

  /// A part with its name before it; nil adds nothing. The name leads to `link`.
  private func add(_ key: String, _ markup: String?, link: String? = nil, to writer: inout MarkupWriter) {
    guard let markup else { return }
    let name = locale.text(key)
    writer.markup("<p class=\"excerpt\"><span class=\"label\">")
    writer.markup(link.map { scope.link(name, to: $0) } ?? TextEscaping.escaped(name))
    writer.markup("</span> " + markup + "</p>\n")
  }

  private func related(to place: Int) -> String? { RelatedIncidents.html(to: place, in: scope) }
}
