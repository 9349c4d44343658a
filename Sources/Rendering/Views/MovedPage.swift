import Mustache

/// An old address of a post: it leads to the new one, and names it for those whom a browser does not lead.
struct MovedPage: SitePage {
  static let template = "moved"

  /// From the site's root.
  let path: String
  let target: String
  let title: String
  let scope: PageScope

  var head: PageHead {
    PageHead(
      title: scope.locale.text("moved.title"), path: path, kind: "moved", canonicalPath: target,
      isListed: false)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "target": scope.href(target)
    case "title": title
    default: nil
    }
  }
}
