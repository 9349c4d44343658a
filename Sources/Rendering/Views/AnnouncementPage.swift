import Mustache
import StatusModel

/// `/announcements/<slug>/`
struct AnnouncementPage: SitePage {
  static let template = "announcement"

  let announcement: Announcement
  let scope: PageScope

  private var slug: String { announcement.identity.slug }

  var head: PageHead {
    PageHead(
      title: announcement.identity.title, description: Excerpt.of(announcement.body),
      path: Permalink.announcement(slug), kind: "announcement",
      dates: PostDates(announcement), hasMarkdownTwin: true)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": announcement.identity.title
    case "fromHTML": scope.words("announcement.from", time: announcement.from)
    case "bodyHTML":
      scope.html(
        announcement.body, slug: slug, path: Permalink.announcement(slug), isOwnPage: true, under: 1)
    default: nil
    }
  }
}
