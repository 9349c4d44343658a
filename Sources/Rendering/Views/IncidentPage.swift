import Derivation
import Mustache
import RichText
import StatusModel

/// `/incidents/<slug>/`
struct IncidentPage: SitePage {
  static let template = "incident"

  let snapshot: IncidentSnapshot
  /// Its place in the site's snapshot.
  let place: Int
  let older: IncidentSnapshot?
  let newer: IncidentSnapshot?
  let scope: PageScope

  private var incident: Incident { snapshot.incident }
  private var slug: String { incident.identity.slug }
  private var path: String { Permalink.incident(slug) }

  var head: PageHead {
    PageHead(
      title: incident.identity.title, description: snapshot.excerpt, path: path, kind: "incident",
      dates: PostDates(snapshot), hasMarkdownTwin: true, isLive: snapshot.isOpen)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": incident.identity.title
    case "badgesHTML": scope.impact(snapshot.impact) + " " + scope.state(snapshot.state)
    case "sectionsHTML": sections
    case "address": URLEscaping.encoded(scope.site.settings.url + path)
    case "summaryHTML":
      incident.summary.isEmpty
        ? nil : scope.html(incident.summary, slug: slug, path: path, isOwnPage: true, under: 1)
    case "nextUpdateHTML": snapshot.nextUpdate.map { scope.promise($0) }
    case "factsHTML": facts
    case "effectsHTML": EffectSection(scope: scope, effects: snapshot.effects, isOpen: snapshot.isOpen).html
    case "postmortemHTML": postmortem
    case "owedHTML": owed
    case "hasUpdates": !incident.updates.isEmpty
    case "updatesHTML":
      UpdateView.html(
        of: incident.updates, effects: snapshot.effects, start: incident.started, slug: slug, path: path, in: scope)
    case "timesHTML": times
    case "tagsHTML": TagList.html(incident.identity.tags, in: scope)
    case "neighboursHTML":
      Neighbours.html(
        older: older.map(Self.neighbour), newer: newer.map(Self.neighbour), wordsUnder: "incident", in: scope)
    default: nil
    }
  }

  private var postmortem: String? {
    guard let postmortem = incident.postmortem else { return nil }
    let view = PostmortemView(postmortem: postmortem, incident: place, slug: slug, path: path, scope: scope)
    var writer = MarkupWriter(reserving: 4096)
    scope.site.theme.writePart(view, in: "postmortem", to: &writer)
    return writer.string
  }

  /// Links to the parts of a long page; nil without a postmortem, as then the updates follow soon.
  private var sections: String? {
    guard let postmortem = incident.postmortem else { return nil }
    let locale = scope.locale
    var writer = MarkupWriter()
    var parts = [(postmortem.anchor, "postmortem.title"), ("updates", "incident.updates")]
    if snapshot.times.updateCount > 0 { parts.append(("response", "incident.response")) }
    for (anchor, key) in parts {
      writer.markup("<li><a href=\"#" + anchor + "\">")
      writer.text(locale.text(key))
      writer.markup("</a></li>\n")
    }
    return writer.string
  }

  /// What readers were promised; nothing of what only the settings ask for.
  private var owed: String? {
    let (settings, today) = (scope.site.settings, scope.site.snapshot.today)
    guard let owed = snapshot.owedPostmortem(in: settings, on: today), owed.isPromised else { return nil }
    return OwedPostmortems.words(owed, "postmortems.will_follow", in: scope)
  }

  private var facts: String? {
    let locale = scope.locale
    var facts = FactList()
    facts.add(locale.text("incident.started"), scope.time(incident.started))
    facts.add(locale.text("incident.detected"), incident.detected.map(scope.time))
    facts.add(locale.text("incident.ended"), snapshot.resolved.map(scope.time))
    facts.add(
      locale.text(snapshot.isOpen ? "incident.duration_so_far" : "incident.duration"),
      scope.duration(snapshot.duration))
    return facts.html
  }

  private var times: String? {
    let (locale, times) = (scope.locale, snapshot.times)
    guard times.updateCount > 0 else { return nil }
    var facts = FactList()
    facts.add(locale.text("incident.to_detect"), times.toDetect.map(scope.duration))
    facts.add(locale.text("incident.to_first_post"), times.toFirstPost.map(scope.duration))
    facts.add(locale.text("incident.to_identify"), times.toIdentify.map(scope.duration))
    facts.add(locale.text("incident.to_resolve"), times.toResolve.map(scope.duration))
    facts.add(locale.text("incident.longest_silence"), times.longestSilence.map(scope.duration))
    facts.add(locale.text("incident.update_count"), locale.number(times.updateCount))
    return facts.html
  }

  private static func neighbour(_ snapshot: IncidentSnapshot) -> Neighbours.Neighbour {
    (snapshot.incident.identity.title, Permalink.incident(snapshot.incident.identity.slug))
  }
}
