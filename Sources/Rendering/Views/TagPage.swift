import Derivation
import Mustache

/// `/tags/<tag>/`
struct TagPage: SitePage {
  static let template = "tag"

  let digest: TagDigest
  let scope: PageScope

  var head: PageHead {
    PageHead(
      title: title, description: scope.locale.text("tag.description", ["tag": digest.tag]),
      path: Permalink.tag(digest.tag), kind: "tag")
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "entriesHTML":
      EntryList.html(incidents: digest.incidents, maintenances: digest.maintenances, in: scope)
    default: nil
    }
  }

  private var title: String { scope.locale.text("tag.title", ["tag": digest.tag]) }
}
