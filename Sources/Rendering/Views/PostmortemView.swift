import Derivation
import Mustache
import StatusModel

/// The review of an incident on its page.
struct PostmortemView: MustacheParent {
  let postmortem: Postmortem
  let slug: String
  let path: String
  let scope: PageScope

  func child(named name: String) -> Any? {
    switch name {
    case "anchor": postmortem.anchor
    case "publishedHTML": scope.words("postmortem.published", time: postmortem.at)
    case "bodyHTML":
      scope.html(postmortem.body, slug: slug, part: postmortem.anchor, path: path, isOwnPage: true, under: 2)
    case "followUpsHTML":
      FollowUpTable.html(
        postmortem.followUps, today: scope.zone.date(of: scope.site.snapshot.now), in: scope)
    default: nil
    }
  }
}
