package import StatusModel

extension StatusSnapshot {
  /// Everything that is public at `now` and what follows from it. The order of the posts in `history` plays no part.
  /// `previous`, a snapshot of the same site with the same settings, saves work where it holds still; the result is the same without it.
  package init(
    of history: StatusHistory, at now: Instant, includingDrafts: Bool = false, after previous: StatusSnapshot? = nil
  ) {
    // What components require today is all that the rest of the way knows of requirements.
    let settings = history.settings.asOf(history.settings.timeZone.day(of: now))
    let previous = previous.flatMap { $0.now <= now && $0.settings == settings ? $0 : nil }
    var history = history.published(includingDrafts: includingDrafts)
    history.settings = settings
    let incidents = IncidentSnapshot.all(of: history, at: now, after: previous)
    let maintenances = MaintenanceSnapshot.all(of: history, at: now)
    let earlier = EarlierSnapshot(previous, incidents, maintenances)
    let posts = ComponentPosts(
      count: settings.components.count, incidents: incidents, maintenances: maintenances, at: now, after: earlier)
    let timelines = posts.timelines
    let dependencies = DependencyGraph(of: settings.components)
    let components = ComponentSnapshot.all(
      in: settings, timelines: timelines, dependencies: dependencies, posts: posts, at: now)
    self.init(
      now: now,
      settings: settings,
      overall: OverallStatus(of: components.filter { !$0.component.isHidden }.map { timelines[$0.index] }),
      components: components,
      groups: GroupSnapshot.all(of: components, in: settings),
      incidents: incidents,
      maintenances: maintenances,
      announcements: history.announcements.compactMap { AnnouncementSnapshot(of: $0, at: now) },
      pages: history.pages,
      assets: history.assets,
      days: DayDigest.all(of: incidents, maintenances, in: settings, at: now),
      months: MonthDigest.all(
        of: incidents, maintenances, components: components, in: settings, at: now, after: earlier),
      tags: TagDigest.all(of: incidents, maintenances, after: earlier),
      dependencies: dependencies,
      medians: IncidentMedians.all(of: incidents, in: settings.timeZone, after: earlier),
      nextChange: NextChange.instant(after: now, in: history, maintenances: maintenances))
  }
}
