import Derivation
import Mustache
import StatusModel

/// The review of an incident on its page.
struct PostmortemView: MustacheParent {
  let postmortem: Postmortem
  /// The place of its incident in the snapshot.
  let incident: Int
  let slug: String
  let path: String
  let scope: PageScope

  func child(named name: String) -> Any? {
    switch name {
    case "anchor": postmortem.anchor
    case "publishedHTML": scope.words("postmortem.published", time: postmortem.at)
    case "followUpsHTML": notes.summary
    case "contentsHTML": TextContents.html(of: postmortem.body, at: place)
    case "bodyHTML": body
    case "relatedHTML": RelatedIncidents.html(to: incident, in: scope)
    case "allHref": scope.site.settings.shows(.postmortems) ? scope.href(Permalink.postmortems) : nil
    default: nil
    }
  }

  private var place: TextPlace {
    TextPlace(links: scope.links, identifiers: .own, slug: slug, part: postmortem.anchor, headingLevel: 2)
  }

  private var notes: FollowUpNotes { FollowUpNotes(postmortem.followUps, in: scope) }

  private var body: String {
    let trimmed = TaskTrimming(postmortem.body, followUps: postmortem.followUps)
    let notes = Dictionary(zip(trimmed.ends, notes.markup)) { $0 + $1 }
    return RichTextWriter.html(of: trimmed.text, at: place, words: scope.site.textWords, notes: notes).string
  }
}
