package import Derivation
package import Output
import StatusModel

/// All files of a site, planned: none is rendered before it is asked for, and none is kept.
package struct Site: Sendable {
  /// All but those of incidents and maintenances, in a fixed order: pages, feeds, calendars, what programs read, assets, the old
  /// addresses, then what tells web servers how to serve them.
  package let ownFiles: [PlannedFile]
  private let posts: PostFiles
  private let context: SiteContext

  /// `generator` is the program's name and version, for the pages to name. `previous`, an earlier state of the site, saves work
  /// where it holds still; the result is the same without it.
  package init(snapshot: StatusSnapshot, theme: Theme, generator: String, after previous: Site? = nil) {
    context = SiteContext(snapshot: snapshot, theme: theme, generator: generator, after: previous?.context)
    posts = previous.flatMap { $0.posts.areThose(of: snapshot) ? $0.posts : nil } ?? PostFiles(of: snapshot)
    var plan = SitePlan(context, posts: posts)
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
    ownFiles = plan.files
  }

  /// The path of the site's address, such as `/status/`.
  package var basePath: String { context.basePath }

  /// Those of the site's own, then those of incidents and maintenances.
  package var files: [PlannedFile] { ownFiles + postFiles }

  package var postFiles: [PlannedFile] { posts.files.map(planned) }

  /// nil where no incident or maintenance has a file. Its address holds no capital letter.
  package func postFile(at path: OutputPath) -> PlannedFile? { posts[path].map(planned) }

  private func planned(_ file: PostFiles.File) -> PlannedFile {
    PlannedFile(path: file.path, source: file.source, isReplaceable: false) { [context] in file.render(context) }
  }
}
