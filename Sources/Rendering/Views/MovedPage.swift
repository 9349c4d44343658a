import Mustache

/// An old address of a post: it names the new one.
///
/// No `meta refresh`: nothing on the site acts by itself, and readers keep the choice.
struct MovedPage: SitePage {
  static let template = "moved"

  /// From the site's root.
  let path: String
  let target: String
  let title: String
  let scope: PageScope

  var head: PageHead {
    PageHead(title: scope.locale.text("moved.title"), path: path, kind: "moved", canonicalPath: target)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "target": scope.href(target)
    case "title": title
    default: nil
    }
  }
}
