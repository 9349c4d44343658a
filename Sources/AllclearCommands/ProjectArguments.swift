import ArgumentParser
import Generator
import Glibc

/// Where a project lies and for which moment it is read.
struct ProjectArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with site.yml, templates, static files and locales.", valueName: "folder"))
  var site = "site"

  @Option(
    help: ArgumentHelp("The folder with incidents, maintenance, announcements and pages.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp("The address at which the site will stand, in place of the settings' url.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      """
      The moment to show, such as 2023-07-06T00:00:00Z; without a zone it is in the site's. \
      Else SOURCE_DATE_EPOCH, else the clock.
      """, valueName: "time"))
  var now: String?

  @Flag(help: "Show posts with 'draft: true' too.")
  var drafts = false

  @Flag(
    name: .customLong("private"),
    help: "Make the maintainers' site: with the pages that the settings' visibility keeps from readers.")
  var isPrivate = false

  @Flag(
    name: .customLong("no-git"),
    help: "Do not ask git, where the posts lie in a repository, for earlier texts of published updates.")
  var isWithoutGit = false

  func validate() throws {
    if let now, ProjectOptions.Now(argument: now) == nil {
      throw ValidationError("--now '\(now)' is no moment; write 2023-07-06T00:00:00Z or '2023-07-06 14:20'.")
    }
    if let baseURL, !ProjectOptions.isSiteAddress(baseURL) {
      throw ValidationError("--base-url '\(baseURL)' is no address for a site; write https://status.example.com/.")
    }
  }

  func options(strict: Bool) throws -> ProjectOptions {
    ProjectOptions(
      site: site, content: content, baseURL: baseURL, now: try moment(), includesDrafts: drafts, isPrivate: isPrivate,
      isStrict: strict, readsHistory: !isWithoutGit)
  }

  /// Whether the site is made for the time that it is.
  var followsClock: Bool { now == nil && Environment["SOURCE_DATE_EPOCH"] == nil }

  /// The options of one build after the other, each for its own time if none is given.
  func optionsAtEachBuild(strict: Bool) throws -> @Sendable () -> ProjectOptions {
    let options = try options(strict: strict)
    guard followsClock else { return { options } }
    return {
      var present = options
      present.now = .init(seconds: Environment.clock())
      return present
    }
  }

  private func moment() throws -> ProjectOptions.Now {
    if let now, let moment = ProjectOptions.Now(argument: now) { return moment }
    guard let epoch = Environment["SOURCE_DATE_EPOCH"] else { return .init(seconds: Environment.clock()) }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH '\(epoch)' is no number of seconds since 1970.")
    }
    return .init(seconds: seconds)
  }
}
