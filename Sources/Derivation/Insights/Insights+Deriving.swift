package import StatusModel

extension Insights {
  /// How many of the longest incidents are told.
  private static let longestCount = 5

  /// `days` is what to count; nil is everything, from the first post or the first `since` of a component on.
  package init(of snapshot: StatusSnapshot, over days: ClosedRange<CivilDate>? = nil) {
    let today = snapshot.today
    let axis = MonthAxis(days ?? snapshot.recordedDays, in: snapshot.settings.timeZone, today: today)
    let sums = InsightSums(snapshot, axis)
    let ranking = DurationRanking(snapshot.incidents, on: axis)
    self.init(
      days: axis.days,
      site: sums.site,
      components: snapshot.components.indices.map(sums.component),
      groups: snapshot.groups.compactMap(sums.group),
      tags: snapshot.tags.indices.map(sums.tag),
      calendar: sums.calendar,
      longest: ranking.first(Self.longestCount),
      longestByYear: ranking.firstByYear(Self.longestCount))
  }
}

extension StatusSnapshot {
  /// From the first post or the first `since` of a component until today.
  fileprivate var recordedDays: ClosedRange<CivilDate> {
    let begun = maintenances.compactMap { $0.occurrences.first(where: \.hasBegun)?.start }
    let first = ([incidents.last?.incident.started].compactMap(\.self) + begun).min()
    let known = components.compactMap(\.component.since) + [first.map(settings.timeZone.day)].compactMap(\.self)
    return min(known.min() ?? today, today)...today
  }
}
