import Mustache
import StatusModel

/// An announcement on the front page.
struct AnnouncementView: MustacheParent {
  let announcement: Announcement
  let scope: PageScope

  func child(named name: String) -> Any? {
    let slug = announcement.identity.slug
    return switch name {
    case "title": announcement.identity.title
    case "href": scope.href(Permalink.announcement(slug))
    case "fromHTML": scope.words("announcement.from", time: announcement.from)
    case "excerpt": Excerpt.of(announcement.body)
    default: nil
    }
  }
}
