import Mustache
import StatusModel

/// `/<page>/`, a page of the site's own words.
struct WordsPage: SitePage {
  static let template = "page"

  let page: Page
  let scope: PageScope

  private var slug: String { page.identity.slug }

  var head: PageHead {
    PageHead(
      title: page.identity.title, description: Excerpt.of(page.body), path: Permalink.page(slug), kind: "words",
      hasMarkdownTwin: true)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": page.identity.title
    case "bodyHTML": scope.html(page.body, slug: slug, path: Permalink.page(slug), isOwnPage: true, under: 1)
    default: nil
    }
  }
}
