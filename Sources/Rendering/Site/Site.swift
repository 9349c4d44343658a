package import Derivation
import Output
import StatusModel

/// All files of a site, planned: none is rendered before it is asked for, and none is kept.
package struct Site: Sendable {
  /// In a fixed order: pages, feeds, calendars, what programs read, assets, the old addresses, then what tells web servers
  /// how to serve them.
  package let files: [PlannedFile]
  /// The path of the site's address, such as `/status/`.
  package let basePath: String

  /// `generator` is the program's name and version, for the pages to name.
  package init(snapshot: StatusSnapshot, theme: Theme, generator: String) {
    var plan = SitePlan(SiteContext(snapshot: snapshot, theme: theme, generator: generator))
    plan.addPages()
    plan.addDependencies()
    plan.addInsights()
    plan.addReviews()
    plan.addFeeds()
    plan.addCalendars()
    plan.addStatusAPI()
    plan.addSiteAPI()
    plan.addMetrics()
    plan.addAssets()
    plan.addImages()
    plan.addBadges()
    plan.addEmbed()
    plan.addTwins()
    plan.addDiscovery()
    plan.addAliases()
    // Last: its rules name the folders of all pages.
    plan.addHosting()
    files = plan.files
    basePath = plan.site.basePath
  }
}
