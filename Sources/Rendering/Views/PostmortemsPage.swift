import Derivation
import Mustache
import StatusModel

/// `/postmortems/`, and `/postmortems/YYYY/` of a year that has too many for it.
struct PostmortemsPage: SitePage {
  static let template = "postmortems"

  let postmortems: Postmortems
  /// Places of incidents.
  let page: YearPages<Int>.Page
  let scope: PageScope

  private var locale: Locale { scope.locale }

  var head: PageHead {
    let title =
      page.year.map { locale.text("postmortems.title_year", ["year": String($0)]) } ?? locale.text("postmortems.title")
    return PageHead(
      title: title, description: locale.text("postmortems.description"),
      path: Permalink.postmortems(page.year), kind: "postmortems")
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": head.title
    case "overviewHref": page.year.map { _ in scope.href(Permalink.postmortems) }
    case "owedHTML": page.year == nil ? OwedPostmortems(scope: scope).html(postmortems.owed) : nil
    case "listHTML": PostmortemList(scope: scope).html(page.items)
    case "yearsHTML":
      YearLinks.html(page.years, titledBy: "postmortems.years", in: scope, path: Permalink.postmortems)
    case "followUpsHref": scope.site.settings.shows(.followUps) ? scope.href(Permalink.followUps) : nil
    case "historyHref": scope.href(Permalink.history)
    default: nil
    }
  }
}
