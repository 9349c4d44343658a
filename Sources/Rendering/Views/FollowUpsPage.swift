import Derivation
import Mustache
import StatusModel

/// `/follow-ups/`, and `/follow-ups/YYYY/` of what was done about the postmortems of a year, where they are many.
struct FollowUpsPage: SitePage {
  static let template = "follow-ups"

  let followUps: FollowUps
  /// Of what is done.
  let page: YearPages<FollowUpSnapshot>.Page
  let scope: PageScope

  private var locale: Locale { scope.locale }
  private var list: FollowUpList { FollowUpList(scope: scope) }
  private var links: FollowUpLinks { FollowUpLinks(scope: scope) }

  var head: PageHead {
    let title =
      page.year.map { locale.text("follow_ups.title_year", ["year": String($0)]) } ?? locale.text("follow_ups.title")
    return PageHead(
      title: title, description: locale.text("follow_ups.description"),
      path: Permalink.followUps(page.year), kind: "follow-ups", isLive: page.year == nil)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": head.title
    case "overviewHref": page.year.map { _ in scope.href(Permalink.followUps) }
    case "doneHTML": FollowUpRecord(scope: scope).html(page.items)
    case "yearsHTML": YearLinks.html(page.years, titledBy: "follow_ups.years", in: scope, path: Permalink.followUps)
    case "postmortemsHref": scope.site.settings.shows(.postmortems) ? scope.href(Permalink.postmortems) : nil
    case "calendarHref": scope.href(FollowUpCalendar.path)
    default: page.year == nil ? pending(name) : nil
    }
  }

  /// What stands on the first page alone.
  private func pending(_ name: String) -> Any? {
    switch name {
    case "factsHTML": facts
    case "ownerLinksHTML": links.contents(groups.owners)
    case "componentLinksHTML": links.contents(groups.components)
    case "nothing": followUps.all.isEmpty
    case "overdueHTML": list.html(followUps.overdue)
    case "openHTML": list.html(followUps.open)
    case "ownersHTML": links.html(groups.owners)
    case "componentsHTML": links.html(groups.components)
    default: nil
    }
  }

  private var groups: FollowUpGroups { FollowUpGroups(followUps, in: scope.site.snapshot) }

  private var facts: String? {
    guard !followUps.all.isEmpty else { return nil }
    var facts = FactList()
    facts.add(locale.text("follow_ups.overdue"), locale.number(followUps.overdue.count))
    facts.add(locale.text("follow_ups.open"), locale.number(followUps.open.count))
    facts.add(locale.text("follow_ups.done"), locale.number(followUps.done.count))
    facts.add(
      locale.text("follow_ups.median"), followUps.medianDays.map { scope.duration($0 * 86_400) })
    return facts.html
  }
}
