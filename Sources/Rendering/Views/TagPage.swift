import Derivation
import Mustache

/// `/tags/<tag>/`
struct TagPage: SitePage {
  static let template = "tag"
  /// The most entries of each kind on the page; the history has all.
  private static let entryLimit = 200

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
      EntryList.html(
        incidents: Array(digest.incidents.prefix(Self.entryLimit)),
        maintenances: Array(digest.maintenances.prefix(Self.entryLimit)), in: scope)
    case "historyHref": scope.href(Permalink.history)
    default: nil
    }
  }

  private var title: String { scope.locale.text("tag.title", ["tag": digest.tag]) }
}
