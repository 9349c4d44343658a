import Content
import Derivation
import Diagnostics
import Loading
import Rendering
import StatusModel

/// Takes a project from the disk to a snapshot, stage by stage, and gathers the faults of all of them.
struct ProjectReader {
  let options: ProjectOptions
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var times = StageTimes()
  /// nil until posts were read.
  private(set) var content: ProjectContent?
  /// What the run before left, and afterwards what this one leaves.
  private(set) var cache: ProjectCache

  init(options: ProjectOptions, cache: ProjectCache) {
    self.options = options
    self.cache = cache
  }

  mutating func read() async -> Project? {
    let site = times.measure("load site") { SiteSource(options.siteFolder(cache: cache.siteTexts)) }
    diagnostics += site.diagnostics
    guard let file = site.settings,
      let read = SettingsReader.read(file, baseURL: options.baseURL, diagnostics: &diagnostics)
    else { return nil }
    let theme = times.measure("load theme") {
      ThemeReader.read(site, settings: read, cache: &cache.theme, diagnostics: &diagnostics)
    }
    var settings = read.settings
    settings.logoDrawing = logoDrawing(of: settings, in: site)
    if options.isPrivate {
      settings.audience = .private
      settings.isUnlisted = true
    }
    // Without components every post would be reported, and none would be at fault.
    guard !settings.components.isEmpty else { return nil }

    let context = ContentContext(settings: settings, limits: read.limits, vocabulary: theme.vocabulary)
    cache.prepare(
      settings: settings, limits: read.limits, locales: site.locales, includesDrafts: options.includesDrafts)
    // git works while the posts are read.
    let reading = Task { [options, known = cache.edits] in await Self.edits(options, context, after: known) }
    let folder = options.contentFolder(cache: cache.contentTexts)
    let source = await times.measure("load content") {
      await cache.source(folder, postLimit: read.limits.postSize)
    }
    var known = cache.takeContent()
    let content = await times.measure("parse") {
      await ContentReader.read(
        source, statics: site.statics, context: context, includingDrafts: options.includesDrafts, cache: &known)
    }
    cache.keep(known)
    let edits = await times.measure("history") { await reading.value }
    cache.keep(edits)
    diagnostics += content.diagnostics + (edits?.notes ?? [])
    let now = now(in: settings.timeZone)
    self.content = ProjectContent(
      context: context, history: content.history, posts: source.posts, postTemplates: site.postTemplates, now: now)
    guard !diagnostics.contains(where: { $0.severity == .error }), let theme = theme.theme else { return nil }

    let snapshot = times.measure("derive") {
      var history = content.history
      history.mark(edits?.posts ?? [:])
      return StatusSnapshot(of: history, at: now, includingDrafts: options.includesDrafts, after: cache.snapshot)
    }
    cache.keep(snapshot)
    diagnostics += times.measure("warnings") {
      let all = content.history.incidents
      let hasOthers = !options.includesDrafts && all.contains(where: \.identity.isDraft)
      let incidents = hasOthers ? all.filter { !$0.identity.isDraft } : all
      return TimelyWarnings.of(
        CheckedSite(
          snapshot: snapshot, incidents: incidents, posts: content.places, settings: file,
          components: read.componentPlaces))
    }
    checkSecurityContact(snapshot, file, at: read.securityRange)
    let copies = CopiedFile.all(statics: site.statics, attachments: source.attachments, assets: content.history.assets)
    return Project(snapshot: snapshot, theme: theme, copies: copies)
  }

  /// nil when nobody wants to know.
  private static func edits(
    _ options: ProjectOptions, _ context: ContentContext, after known: EditHistory?
  ) async -> EditHistory? {
    guard options.readsHistory else { return nil }
    return await EditHistory.read(content: options.content, context: context, after: known)
  }

  private func now(in zone: TimeZoneRules) -> Instant {
    switch options.now {
    case .instant(let instant): instant
    case .text(let text): Moment.instant(text, in: zone) ?? Instant(seconds: 0)
    }
  }

  private mutating func checkSecurityContact(_ snapshot: StatusSnapshot, _ file: SourceFile, at range: Range<Int>) {
    guard let contact = snapshot.settings.security, contact.expires <= snapshot.now else { return }
    diagnostics.append(
      Diagnostic(
        .expiredContact, "the security contact has expired", hint: "see whether it is right, and set a later 'expires'",
        at: range, in: file))
  }

  /// nil when the logo stays a file, or is missing, which is reported.
  private mutating func logoDrawing(of settings: SiteSettings, in site: SiteSource) -> String? {
    guard let logo = settings.logo, let file = site.settings else { return nil }
    if let found = site.statics.first(where: { $0.path.utf8.elementsEqual(logo.utf8) }) {
      // What cannot be read is reported where it is copied.
      return (try? found.read()).flatMap(LogoDrawing.markup)
    }
    diagnostics.append(
      Diagnostic(
        .brokenLink, "the logo '\(logo)' is not in site/static",
        hint: Suggestion.nearest(to: logo, among: site.statics.map(\.path)).map { "did you mean '\($0)'?" }
          ?? "put the file there", at: Diagnostic.Place(wholeFile: file.path)))
    return nil
  }
}
