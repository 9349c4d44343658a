import Mustache

/// `/404.html`, which servers show at any address: its links start at the site's root.
struct NotFoundPage: SitePage {
  static let template = "not-found"

  let scope: PageScope

  var head: PageHead {
    PageHead(
      title: scope.locale.text("not_found.title"), path: "404.html", kind: "not-found", hasCanonicalAddress: false)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "front": scope.href(Permalink.front)
    default: nil
    }
  }
}
