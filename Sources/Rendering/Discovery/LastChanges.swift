import Derivation
import StatusModel

/// When the posts that a page shows last had something new, by the page's path from the site's root.
struct LastChanges {
  private var changes: [String: Instant] = [:]

  init(_ snapshot: StatusSnapshot) {
    let incidents = snapshot.incidents.map { PostDates($0).modified }
    let maintenances = snapshot.maintenances.map { PostDates($0, at: snapshot.now).modified }
    for (place, post) in snapshot.incidents.enumerated() {
      changes[Permalink.incident(post.incident.identity.slug)] = incidents[place]
    }
    for (place, post) in snapshot.maintenances.enumerated() {
      changes[Permalink.maintenance(post.maintenance.identity.slug)] = maintenances[place]
    }
    for post in snapshot.announcements {
      changes[Permalink.announcement(post.announcement.identity.slug)] = post.announcement.from
    }
    func newest(_ first: [Int], _ second: [Int]) -> Instant? {
      (first.map { incidents[$0] } + second.map { maintenances[$0] }).compactMap(\.self).max()
    }
    for page in snapshot.components {
      changes[Permalink.component(page.component.id)] = newest(page.incidents, page.maintenances)
    }
    for page in snapshot.months { changes[Permalink.month(page.month)] = newest(page.incidents, page.maintenances) }
    for page in snapshot.tags { changes[Permalink.tag(page.tag)] = newest(page.incidents, page.maintenances) }
    let work = maintenances.compactMap(\.self).max()
    let all = (incidents + maintenances).compactMap(\.self).max()
    changes[Permalink.maintenances] = work
    changes[Permalink.history] = all
    changes[Permalink.insights] = all
    let reviewed = snapshot.incidents.enumerated().filter { $0.element.incident.postmortem != nil }.map(\.offset)
    changes[Permalink.postmortems] = newest(reviewed, [])
    changes[Permalink.followUps] = newest(reviewed, [])
    changes[Permalink.front] = (snapshot.announcements.map { $0.announcement.from } + [all].compactMap(\.self)).max()
  }

  /// nil for a page that shows no post.
  subscript(path: String) -> Instant? { changes[path] }
}
