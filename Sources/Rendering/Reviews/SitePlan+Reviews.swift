import Derivation
import StatusModel

extension SitePlan {
  /// The most that the first page of reviews, and that of what is done, shows before years get pages of their own.
  private static let mostOnFirstPage = 100

  /// The pages of postmortems and of their follow-ups, if the settings let readers see them.
  mutating func addReviews() {
    if site.settings.shows(.postmortems) { addPostmortems() }
    if site.settings.shows(.followUps) { addFollowUps() }
  }

  private mutating func addPostmortems() {
    let (snapshot, zone) = (snapshot, site.settings.timeZone)
    let postmortems = Postmortems(of: snapshot)
    let list = YearPages(postmortems.published, most: Self.mostOnFirstPage) { place in
      snapshot.incidents[place].incident.postmortem.map { zone.date(of: $0.at).year } ?? 0
    }
    for page in list.pages {
      addPage(Permalink.postmortems(page.year)) {
        PostmortemsPage(postmortems: postmortems, page: page, scope: $0)
      }
    }
  }

  private mutating func addFollowUps() {
    let site = site
    let followUps = FollowUps(of: snapshot)
    let list = YearPages(followUps.done, most: Self.mostOnFirstPage, year: \.since.year)
    for page in list.pages {
      addPage(Permalink.followUps(page.year)) { FollowUpsPage(followUps: followUps, page: page, scope: $0) }
    }
    add(FollowUpCalendar.path) { FollowUpCalendar(followUps: followUps, site: site).bytes }
  }
}
