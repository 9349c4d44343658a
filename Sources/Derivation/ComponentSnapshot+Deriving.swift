internal import StatusModel

extension ComponentSnapshot {
  /// All components, in the order of the settings.
  static func all(
    in settings: SiteSettings, timelines: [StatusTimeline], dependencies: DependencyGraph, posts: ComponentPosts,
    at now: Instant
  ) -> [ComponentSnapshot] {
    let zone = settings.timeZone
    let window = CalendarDays(last: settings.uptime.days, through: zone.day(of: now), in: zone)
    let causes = OutageCauses(
      among: settings.components, dependencies: dependencies, statuses: timelines.map(\.current))
    return settings.components.enumerated().map { index, component in
      let timeline = timelines[index]
      let record = timeline.record(until: now)
      return ComponentSnapshot(
        component: component, index: index, status: timeline.current, since: timeline.since,
        mayBeAffectedBy: causes.causes(affecting: index),
        uptime: UptimeLedger(record: record, since: component.since, in: settings, at: now).report(over: window),
        blastRadius: dependencies.blastRadii[index],
        isSinglePointOfFailure: dependencies.isSinglePoint(index, among: settings.components),
        incidents: posts.incidents[index], maintenances: posts.maintenances[index], record: record)
    }
  }
}
