import Derivation
import Mustache
import RichText
import StatusModel

/// An open incident on the front page: the latest words first.
struct OpenIncidentView: MustacheParent {
  let snapshot: IncidentSnapshot
  let scope: PageScope

  func child(named name: String) -> Any? {
    switch name {
    case "tone": snapshot.impact.componentStatus.word
    case "href": scope.href(path)
    case "title": snapshot.incident.identity.title
    case "badgesHTML": scope.impact(snapshot.impact)
    case "sinceHTML": scope.words("incident.since", near: snapshot.incident.started)
    case "ageHTML": age
    case "latestHTML": snapshot.incident.updates.last.map { html(of: $0, showsChanges: false) }
    case "summaryHTML": summary
    case "nextUpdateHTML": snapshot.nextUpdate.map { scope.promise($0) }
    case "affectsHTML": scope.affectedByStatus(snapshot.effects)
    case "hasEarlier": snapshot.incident.updates.count > 1
    case "earlierHTML":
      snapshot.incident.updates.dropLast().reversed().map { html(of: $0, showsChanges: true) }.joined(separator: "\n")
    case "earlierLabel":
      scope.locale.text("incident.earlier_updates", count: snapshot.incident.updates.count - 1)
    default: nil
    }
  }

  private var slug: String { snapshot.incident.identity.slug }
  private var path: String { Permalink.incident(slug) }

  private var age: String {
    let duration = scope.locale.duration(snapshot.duration)
    return scope.age(
      of: snapshot.incident.started, scope.locale.text("incident.so_far", ["duration": duration]))
  }

  /// The post's summary, while there is no update.
  private var summary: String? {
    guard snapshot.incident.updates.isEmpty, !snapshot.incident.summary.isEmpty else { return nil }
    return scope.html(snapshot.incident.summary, slug: slug, path: path, isOwnPage: false, under: 3)
  }

  private func html(of update: Update, showsChanges: Bool) -> String {
    UpdateView(
      update: update, slug: slug, path: path, isOwnPage: false, scope: scope, showsChanges: showsChanges
    ).html
  }
}
